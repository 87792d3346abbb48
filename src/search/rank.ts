import type { AskedAs, FactIndex, IndexedFact } from './fact-index.ts';
import { entityFeature, featuresOf, isAmountFeature, nameOfPeriod } from './features.ts';
import { isMisdated, periodFit } from './fit.ts';
import type { Gathered } from './gather.ts';
import { isKnownThen, isOfLater } from './later.ts';
import { type PartWeights, partWeights } from './part-weights.ts';
import {
  type AskedFeatures,
  intentFit,
  kindOf,
  nearestQuestion,
  standingOf,
  strangeWeight,
} from './parts.ts';
import type { Reading } from './reading.ts';
import type { Weights } from './weights.ts';

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
    /** BM25+ score against the best one; 0 where the question names something. */
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

const NO_TEXTS: ReadonlyMap<number, number> = new Map();
/** A feature that no fact has: it weighs as much as the rarest. */
const UNHEARD = '';

/** Finds the facts that may answer a reading and ranks them, best first, ties by id. */
export function rankFacts(
  reading: Reading,
  index: FactIndex,
  weights: Weights,
  asOf: string | null,
): Ranking {
  const { asked, mass: heard } = weighAsked(reading, index);
  const mass = heard + strangeWeight(reading, index.weigh(UNHEARD), weights);
  const gathered = index.gather(asked);
  // Where something is named, its facts are few and what they speak of tells them apart.
  const isNameless = reading.entities.length === 0;
  const texts = isNameless
    ? index.searchText(asked.keys(), new Set(gathered.map(({ number }) => number)))
    : NO_TEXTS;
  const numbers = [...asked.keys()].sort((a, b) => a - b);
  const asking = {
    reading,
    features: {
      numbers,
      weights: numbers.map((number) => asked.get(number) ?? 0),
      mass,
      kind: kindOf(reading, index.intents),
    },
    named: new Set(
      reading.entities.flatMap((id) => index.features.numbers.get(entityFeature(id)) ?? []),
    ),
    weights: partWeights(weights),
    asOf,
  };
  const candidates = gathered
    .flatMap((found) => {
      const entry = index.facts[found.number];
      if (entry === undefined) return [];
      const { fact: told } = entry;
      if (asOf !== null && (isOfLater(told, asOf, index) || !isKnownThen(told, asOf))) return [];
      return score(found, texts.get(found.number) ?? 0, asking, index) ?? [];
    })
    .sort((a, b) => b.score - a.score || placeOf(a, index) - placeOf(b, index));
  return { candidates, mass };
}

/**
 * What each feature of the question weighs, by its number, and all together, those that no fact has
 * included. A sum that no fact names is no gap: the question may have it wrong ("was it 5 billion?").
 */
function weighAsked(reading: Reading, index: FactIndex) {
  const asked = new Map<number, number>();
  let mass = 0;
  for (const feature of featuresOf(reading)) {
    const number = index.features.numbers.get(feature);
    if (number === undefined && isAmountFeature(feature)) continue;
    const weighs = index.weigh(feature);
    mass += weighs;
    if (number !== undefined) asked.set(number, weighs);
  }
  return { asked, mass };
}

/** Of two that score as much the one goes first whose id does. */
const placeOf = ({ entry }: Candidate, { lists }: FactIndex): number =>
  lists.order[entry.number] ?? 0;

interface Asking {
  readonly reading: Reading;
  readonly features: AskedFeatures;
  /** The features of the entities that it names. */
  readonly named: ReadonlySet<number>;
  readonly weights: PartWeights;
  readonly asOf: string | null;
}

function score(
  { number, shared }: Gathered,
  text: number,
  { reading, features, named, weights, asOf }: Asking,
  { facts, lists, masses }: FactIndex,
): Candidate | null {
  const entry = facts[number];
  if (entry === undefined) return null;
  const nearest = nearestQuestion(number, lists, masses, features);
  const parts = {
    question: nearest?.likeness ?? 0,
    coverage: shared / features.mass,
    claim: lists.claims.weighShared(number, features.numbers, features.weights) / features.mass,
    text,
    intent: intentFit(entry, reading),
    subject: named.has(lists.subjects[number] ?? -1) ? 1 : 0,
    standing: standingOf(entry, lists, asOf),
    period: timeFit(entry, reading),
  };
  const score =
    parts.question * weights.question +
    parts.coverage * weights.coverage +
    parts.claim * weights.claim +
    parts.text * weights.text +
    parts.intent * weights.intent +
    parts.subject * weights.subject +
    parts.standing * weights.standing +
    parts.period * weights.period;
  return {
    entry,
    // Of the hundred that are judged only the first few are looked at.
    get nearest() {
      return nearest === null ? null : (entry.asked[nearest.place] ?? null);
    },
    parts,
    score,
  };
}

function timeFit(entry: IndexedFact, { periods: [period] }: Reading): number {
  if (period === undefined) return 0;
  const { fact, asked } = entry;
  // Companies count their years otherwise than the calendar: what a fact is asked for by is its time.
  if (asked.some(({ periods }) => periods.includes(nameOfPeriod(period)))) return 1;
  return isMisdated(fact, period) ? 0 : periodFit(fact, period);
}
