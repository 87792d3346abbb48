import type { Language } from '../knowledge/schema/language.ts';
import type { AskedAs, FactIndex, IndexedFact } from './fact-index.ts';
import { entityFeature, type Feature, featuresOf, isEntityFeature } from './features.ts';
import { hadBegun, heldOn, periodFit } from './fit.ts';
import type { Reading } from './reading.ts';

/** A fact that may answer, with what speaks for it; every part runs from 0 to 1 unless said otherwise. */
export interface Candidate {
  readonly entry: IndexedFact;
  /** Its own question that is nearest to what was asked. */
  readonly nearest: AskedAs | null;
  readonly parts: {
    /** Likeness of the nearest of its own questions: shared weight over the weight of both. */
    readonly question: number;
    /** Share of what was asked that the fact speaks of. */
    readonly coverage: number;
    /** BM25+ score against the best one. */
    readonly text: number;
    /** Whether it gives the kind of answer that is asked for. */
    readonly intent: number;
    /** Whether it is about what was named, not only touching it. */
    readonly subject: number;
    /** Whether it still holds, or held on the day asked for. */
    readonly standing: number;
    /** -1 to 1: whether its time is the one asked for. */
    readonly period: number;
  };
  readonly score: number;
}

export type Weights = Language['ranking'];

const MOST_BY_TEXT = 60;
const STANDING = { current: 1, historical: 0.8, superseded: 0.3 } as const;

/** A weight of the ranking data; a missing one is a fault of the data, named as such. */
export function weight(weights: Weights, name: string): number {
  const value = weights[name];
  if (value === undefined) throw new Error(`language/ranking.yaml lacks "${name}"`);
  return value;
}

/** Finds the facts that may answer a reading and ranks them, best first, ties by id. */
export function rankFacts(
  reading: Reading,
  index: FactIndex,
  weights: Weights,
  asOf: string | null,
): Candidate[] {
  const asked = weighFeatures(reading, index, weights);
  const found = index.search(asked.keys(), MOST_BY_TEXT);
  const best = found[0]?.score ?? 1;
  const scores = new Map(found.map(({ id, score }) => [id, score / best]));
  const pool = new Set<IndexedFact>();
  for (const { id } of found) {
    const entry = index.byId.get(id);
    if (entry !== undefined) pool.add(entry);
  }
  for (const id of reading.entities)
    for (const entry of index.byEntity.get(id) ?? []) pool.add(entry);

  return [...pool]
    .filter(({ fact }) => asOf === null || hadBegun(fact, asOf))
    .map((entry) => score(entry, { reading, asked, index, weights, asOf, scores }))
    .sort((a, b) => b.score - a.score || (a.entry.fact.id < b.entry.fact.id ? -1 : 1));
}

/** What each part of the question weighs: rare words more than frequent ones, names the most. */
export function weighFeatures(
  reading: Reading,
  index: FactIndex,
  weights: Weights,
): Map<Feature, number> {
  const entityWeight = weight(weights, 'weight.entity');
  return new Map(
    Array.from(featuresOf(reading), (feature) => [
      feature,
      index.rarity(feature) * (isEntityFeature(feature) ? entityWeight : 1),
    ]),
  );
}

interface Asking {
  readonly reading: Reading;
  readonly asked: ReadonlyMap<Feature, number>;
  readonly index: FactIndex;
  readonly weights: Weights;
  readonly asOf: string | null;
  readonly scores: ReadonlyMap<string, number>;
}

function score(entry: IndexedFact, asking: Asking): Candidate {
  const { reading, index, weights, asOf } = asking;
  const strange = strangeWeight(reading, index, weights);
  const total = sum(asking.asked.values()) + strange;
  let nearest: AskedAs | null = null;
  let question = 0;
  for (const own of entry.asked) {
    const likeness = likenessOf(own, asking, total);
    if (likeness > question) {
      question = likeness;
      nearest = own;
    }
  }
  const covered = sum(
    Array.from(asking.asked, ([feature, weighs]) => (entry.features.has(feature) ? weighs : 0)),
  );
  const subject = entry.fact.entities[0];
  const parts = {
    question,
    coverage: total === 0 ? 0 : covered / total,
    text: asking.scores.get(entry.fact.id) ?? 0,
    intent: intentFit(entry, reading),
    subject: subject !== undefined && reading.entities.includes(subject) ? 1 : 0,
    standing: standingOf(entry, asOf),
    period: periodFit(entry.fact, reading.periods[0]),
  };
  const score = sum(
    Object.entries(parts).map(([name, value]) => value * weight(weights, `rank.${name}`)),
  );
  return { entry, nearest, parts, score };
}

/** Shared weight over the weight of both, so that what either has alone counts against it. */
function likenessOf(
  own: AskedAs,
  { reading, asked, index, weights }: Asking,
  total: number,
): number {
  let shared = 0;
  let alone = 0;
  for (const feature of own.features) {
    const weighs = asked.get(feature);
    if (weighs !== undefined) shared += weighs;
    else
      alone +=
        index.rarity(feature) * (isEntityFeature(feature) ? weight(weights, 'weight.entity') : 1);
  }
  if (shared === 0) return 0;
  const likeness = shared / (total + alone);
  const [asksFor] = reading.intents;
  const [gives] = own.intents;
  return asksFor === gives ? likeness : likeness * DIFFERENT_INTENT;
}

/** A question of the same words but another kind ("who" for "when") is this much like it. */
const DIFFERENT_INTENT = 0.85;

/** What the words weigh that no fact has. */
export function strangeWeight(reading: Reading, index: FactIndex, weights: Weights): number {
  const rarest = index.rarity('');
  return (
    rarest *
    (reading.ordinary.length * weight(weights, 'weight.ordinary') +
      reading.unknown.length * weight(weights, 'weight.unknown'))
  );
}

function intentFit(entry: IndexedFact, reading: Reading): number {
  const [first, ...others] = reading.intents;
  if (first === undefined) return entry.intents.has('definition') ? 1 : 0;
  if (entry.intents.has(first)) return 1;
  return others.some((intent) => entry.intents.has(intent)) ? 0.5 : 0;
}

function standingOf({ fact }: IndexedFact, asOf: string | null): number {
  if (asOf !== null) return heldOn(fact, asOf) ? 1 : 0;
  return STANDING[fact.status];
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Whether a fact speaks of everything that was named. */
export function speaksOfAll(entry: IndexedFact, entities: readonly string[]): boolean {
  return entities.every((id) => entry.features.has(entityFeature(id)));
}
