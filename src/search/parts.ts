import type { IndexedFact } from './fact-index.ts';
import { type FactLists, STATUSES } from './fact-lists.ts';
import { heldOn } from './fit.ts';
import type { IntentName, Reading } from './reading.ts';
import { type Weights, weight } from './weights.ts';

/** A question of the same words but another kind ("who" for "when") is this much like it. */
const DIFFERENT_INTENT = 0.85;
const STANDING = { current: 1, historical: 0.8, superseded: 0.3 } as const;

/** What is asked, as features by their numbers. */
export interface AskedFeatures {
  /** Ascending. */
  readonly numbers: readonly number[];
  /** What each of them weighs. */
  readonly weights: readonly number[];
  /** What all of the question weighs, words that no fact has included. */
  readonly mass: number;
  /** The kind of answer asked for first, by its number; -1 where none is, -2 where no question asks for it. */
  readonly kind: number;
}

/**
 * The one of a fact's own questions that is nearest to what is asked, by its place among them, and
 * how like it is, 0 to 1: shared weight over the weight of both, so that what either has alone counts
 * against it. Null where none shares anything.
 *
 * @param masses what each of all own questions weighs
 */
export function nearestQuestion(
  fact: number,
  { asked, askedIntents, firstAsked }: FactLists,
  masses: Float64Array,
  { numbers, weights, mass, kind }: AskedFeatures,
): { readonly place: number; readonly likeness: number } | null {
  const first = firstAsked[fact] ?? 0;
  const end = firstAsked[fact + 1] ?? 0;
  let nearest: { place: number; likeness: number } | null = null;
  for (let own = first; own < end; own += 1) {
    const shared = asked.weighShared(own, numbers, weights);
    if (shared === 0) continue;
    const alike = shared / (mass + (masses[own] ?? 0) - shared);
    const likeness = askedIntents.first(own) === kind ? alike : alike * DIFFERENT_INTENT;
    if (nearest === null || likeness > nearest.likeness) nearest = { place: own - first, likeness };
  }
  return nearest;
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
  // A mistake put right answers whether something is so; what is so, the plain fact says better.
  if (entry.fact.kind === 'correction' && first !== undefined && first !== 'yes-no') return 0;
  if (first === undefined) return entry.intents.has('definition') ? 1 : 0;
  if (entry.intents.has(first)) return 1;
  return others.some((intent) => entry.intents.has(intent)) ? 0.5 : 0;
}

/** How far a fact still holds today, or whether it held on the day asked for. */
export function standingOf(
  entry: IndexedFact,
  { statuses }: FactLists,
  asOf: string | null,
): number {
  if (asOf !== null) return heldOn(entry.fact, asOf) ? 1 : 0;
  const status = STATUSES[statuses[entry.number] ?? -1];
  return STANDING[status ?? entry.fact.status];
}

/** The number of the kind of answer that a question asks for first, as `AskedFeatures` has it. */
export function kindOf({ intents: [first] }: Reading, intents: readonly IntentName[]): number {
  if (first === undefined) return -1;
  const number = intents.indexOf(first);
  return number === -1 ? -2 : number;
}
