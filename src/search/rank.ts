import type { AskedAs, FactIndex, IndexedFact } from './fact-index.ts';
import { type Feature, featuresOf, isAmountFeature } from './features.ts';
import { isMisdated, periodFit, tellsOfLater } from './fit.ts';
import { intentFit, likenessOf, shareOf, standingOf, strangeWeight, sum } from './parts.ts';
import type { Reading } from './reading.ts';
import { type Weights, weight } from './weights.ts';

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
    /** Share of what was asked that its claim alone speaks of. */
    readonly claim: number;
    /** BM25+ score against the best one. */
    readonly text: number;
    /** Whether it gives the kind of answer that is asked for. */
    readonly intent: number;
    /** Whether it is about what was named, not only touching it. */
    readonly subject: number;
    /** Whether it still holds, or held on the day asked for. */
    readonly standing: number;
    /** -1 to 1: whether its time is the one asked for; 0 also where the question misdates it. */
    readonly period: number;
  };
  readonly score: number;
}

/** Candidates, best first, and what the words of the question weigh together. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly mass: number;
}

const MOST_BY_TEXT = 60;
/** A feature that no fact has: it weighs as much as the rarest. */
const UNHEARD = '';
/** Finds the facts that may answer a reading and ranks them, best first, ties by id. */
export function rankFacts(
  reading: Reading,
  index: FactIndex,
  weights: Weights,
  asOf: string | null,
): Ranking {
  const asked = weighAsked(reading, index);
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

  const mass = sum(asked.values()) + strangeWeight(reading, index.weigh(UNHEARD), weights);
  const candidates = [...pool]
    .filter(({ fact }) => asOf === null || !tellsOfLater(fact, asOf))
    .map((entry) => score(entry, { reading, asked, mass, weights, asOf, scores }))
    .sort((a, b) => b.score - a.score || (a.entry.fact.id < b.entry.fact.id ? -1 : 1));
  return { candidates, mass };
}

/** A sum that no fact names is no gap: the question may have it wrong ("was it 5 billion?"). */
function weighAsked(reading: Reading, index: FactIndex): Map<Feature, number> {
  const heard = [...featuresOf(reading)].filter(
    (feature) => !isAmountFeature(feature) || index.hasConcept(feature),
  );
  return new Map(heard.map((feature) => [feature, index.weigh(feature)]));
}

interface Asking {
  readonly reading: Reading;
  readonly asked: ReadonlyMap<Feature, number>;
  readonly mass: number;
  readonly weights: Weights;
  readonly asOf: string | null;
  readonly scores: ReadonlyMap<string, number>;
}

function score(entry: IndexedFact, asking: Asking): Candidate {
  const { reading, mass, weights, asOf } = asking;
  let nearest: AskedAs | null = null;
  let question = 0;
  for (const own of entry.asked) {
    const likeness = likenessOf(own, asking.asked, mass, reading.intents);
    if (likeness > question) {
      question = likeness;
      nearest = own;
    }
  }
  const subject = entry.fact.entities[0];
  const [period] = reading.periods;
  const parts = {
    question,
    coverage: shareOf(asking.asked, entry.features, mass),
    claim: shareOf(asking.asked, entry.claimed, mass),
    text: asking.scores.get(entry.fact.id) ?? 0,
    intent: intentFit(entry, reading),
    subject: subject !== undefined && reading.entities.includes(subject) ? 1 : 0,
    standing: standingOf(entry, asOf),
    period: isMisdated(entry.fact, period) ? 0 : periodFit(entry.fact, period),
  };
  const score = sum(
    Object.entries(parts).map(([name, value]) => value * weight(weights, `rank.${name}`)),
  );
  return { entry, nearest, parts, score };
}
