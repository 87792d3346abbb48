import type { AskedAs, IndexedFact } from './fact-index.ts';
import type { FeatureSet } from './feature-set.ts';
import { heldOn } from './fit.ts';
import type { IntentName, Reading } from './reading.ts';
import { type Weights, weight } from './weights.ts';

/** A question of the same words but another kind ("who" for "when") is this much like it. */
const DIFFERENT_INTENT = 0.85;
const STANDING = { current: 1, historical: 0.8, superseded: 0.3 } as const;

/** What of a question lies in some features, by what it weighs. */
export function sharedWeight({ numbers }: FeatureSet, asked: Float64Array): number {
  let shared = 0;
  for (const number of numbers) shared += asked[number] ?? 0;
  return shared;
}

/** Shared weight over the weight of both, so that what either has alone counts against it, 0 to 1. */
export function likenessOf(
  own: AskedAs,
  asked: Float64Array,
  mass: number,
  intents: readonly IntentName[],
): number {
  const shared = sharedWeight(own.features, asked);
  if (shared === 0) return 0;
  const likeness = shared / (mass + own.mass - shared);
  return intents[0] === own.intents[0] ? likeness : likeness * DIFFERENT_INTENT;
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
