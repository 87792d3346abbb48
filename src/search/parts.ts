import type { AskedAs, IndexedFact } from './fact-index.ts';
import type { Feature } from './features.ts';
import { heldOn } from './fit.ts';
import type { IntentName, Reading } from './reading.ts';
import { type Weights, weight } from './weights.ts';

/** A question of the same words but another kind ("who" for "when") is this much like it. */
const DIFFERENT_INTENT = 0.85;
const STANDING = { current: 1, historical: 0.8, superseded: 0.3 } as const;

/** Share of the question's weight that lies in some features, 0 to 1. */
export function shareOf(
  asked: ReadonlyMap<Feature, number>,
  features: ReadonlySet<Feature>,
  mass: number,
): number {
  return mass === 0 ? 0 : sharedWeight(asked, features) / mass;
}

/** Shared weight over the weight of both, so that what either has alone counts against it, 0 to 1. */
export function likenessOf(
  own: AskedAs,
  asked: ReadonlyMap<Feature, number>,
  mass: number,
  intents: readonly IntentName[],
): number {
  const shared = sharedWeight(asked, own.features);
  if (shared === 0) return 0;
  const likeness = shared / (mass + own.mass - shared);
  return intents[0] === own.intents[0] ? likeness : likeness * DIFFERENT_INTENT;
}

function sharedWeight(asked: ReadonlyMap<Feature, number>, features: ReadonlySet<Feature>): number {
  let shared = 0;
  for (const [feature, weighs] of asked) if (features.has(feature)) shared += weighs;
  return shared;
}

/** What the words weigh that no fact has, by what an unheard word weighs. */
export function strangeWeight(reading: Reading, unheard: number, weights: Weights): number {
  return (
    unheard *
    (reading.ordinary.length * weight(weights, 'weight.ordinary') +
      reading.unknown.length * weight(weights, 'weight.unknown'))
  );
}

/** 1 where a fact gives the kind of answer asked for first, half for one asked for besides. */
export function intentFit(entry: IndexedFact, reading: Reading): number {
  const [first, ...others] = reading.intents;
  if (first === undefined) return entry.intents.has('definition') ? 1 : 0;
  if (entry.intents.has(first)) return 1;
  return others.some((intent) => entry.intents.has(intent)) ? 0.5 : 0;
}

/** How far a fact still holds today, or whether it held on the day asked for. */
export function standingOf({ fact }: IndexedFact, asOf: string | null): number {
  if (asOf !== null) return heldOn(fact, asOf) ? 1 : 0;
  return STANDING[fact.status];
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
