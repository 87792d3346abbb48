import type { Value } from '../knowledge/schema/value.ts';
import type { Amount } from '../language/amounts.ts';
import { stemsOf } from '../language/stem.ts';
import type { AskedAs } from '../search/fact-index.ts';
import {
  entityFeature,
  type Feature,
  featuresOf,
  isEntityFeature,
  nameOfPeriod,
} from '../search/features.ts';
import { beganAfter, isMisdated, isOnce } from '../search/fit.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';
import type { Situation } from './situation.ts';

/**
 * What a yes/no question is answered. `told` is for a fact that speaks to all of it without settling
 * it in one word; `not-known` for one that speaks to part of it only.
 */
export type Verdict = 'yes' | 'no' | 'told' | 'not-known';

/** A fact's own yes/no question must be this like the one asked to lend its answer. */
const ALIKE = 0.55;
/** A claim that speaks of this share of the question, in a wording this like it, says it. */
const SAID = 0.95;
const SAID_ALIKE = 0.35;
/** A claim that speaks of this share of the question is worth telling. */
const TOLD = 0.6;
const denial =
  /\b(?:no|not|never|nor|neither|none|without|cannot|nobody|nothing|only|lost|lacks?|withdrew|dropped|refused|until)\b|n't\b/i;

/** A claim that sets one thing off against another says of each only half of what it says. */
const contrast =
  /\b(?:but|while|though|although|unlike|instead|except|rather|voluntary|unless|formerly|yet|planned?|aims?|expects?|off|apart|separate|later|more|fewer|less|than)\b/i;

/**
 * Answers a yes/no question from the best candidate. The fact's own yes/no question decides, where it is
 * the same one; else a date or number that the fact contradicts makes a No, and a claim that says all that
 * was asked, and denies nothing, a Yes.
 */
export function decideYesNo(
  candidate: Candidate,
  {
    reading,
    conceptOf,
    names,
    knowledge,
  }: Pick<Situation, 'reading' | 'conceptOf' | 'names' | 'knowledge'>,
): Verdict {
  const { cues } = knowledge.language;
  const { entry, parts, nearest } = candidate;
  const own = nearest !== null && parts.question >= ALIKE ? nearest : null;
  const incidental = new Set(cues.incidental.map(conceptOf));
  const lent = own !== null && lends(own, reading, incidental) ? own.answer : null;
  const isSame =
    own !== null &&
    lent !== null &&
    !reading.negated &&
    asksAlike(own, lent, candidate, reading, cues.narrowing);
  if (isSame) return lent;
  const [period] = reading.periods;
  if (isMisdated(entry.fact, period) || beganAfter(entry.fact, period)) return 'no';
  const amount = compareAmounts(entry.fact.values ?? [], reading, conceptOf);
  if (amount === 'differs') return 'no';
  const unsettled = parts.claim >= TOLD || parts.coverage >= SAID ? 'told' : 'not-known';
  if (parts.period < 0 || lent !== null) return unsettled;
  if (reading.negated || reading.qualifiers.length > 0) return unsettled;
  // What holds is not what held: a Yes for a time needs a fact of that time.
  if (period !== undefined && parts.period <= 0) return unsettled;
  if (amount === 'fits') return 'yes';
  return saysSo(candidate, reading, names) ? 'yes' : unsettled;
}

/**
 * Whether the claim says all that is asked. What things are to each other ("is IL5 FedRAMP High?")
 * is not to be had from their standing in one sentence: something must be asked besides names. And
 * it must be said in the very words: near synonyms ("sensitive" for "classified") make a false Yes.
 */
function saysSo({ entry, parts }: Candidate, reading: Reading, names: Situation['names']): boolean {
  return (
    reading.concepts.length > 0 &&
    reading.ordinary.length + reading.unknown.length === 0 &&
    reading.entities[0] === entry.fact.entities[0] &&
    parts.claim >= SAID &&
    parts.question >= SAID_ALIKE &&
    entry.fact.corrects === undefined &&
    !namesRival(entry.fact.entities, reading.entities, names) &&
    !denial.test(entry.fact.claim) &&
    !contrast.test(entry.fact.claim) &&
    reading.concepts.every(({ word }) => saysWord(entry.fact.claim, word))
  );
}

/** Whether a fact is also about another of the kind of what is asked: what it says may be of that one. */
function namesRival(
  entities: readonly string[],
  asked: readonly string[],
  names: Situation['names'],
): boolean {
  const kinds = new Set(asked.map((id) => names.get(id)?.kind));
  return entities.some((id) => !asked.includes(id) && kinds.has(names.get(id)?.kind));
}

/** Whether a text has a word or phrase, in whatever inflection. */
function saysWord(text: string, phrase: string): boolean {
  const said = new Set(stemsOf(text));
  return stemsOf(phrase).every((part) => said.has(part));
}

/** Sums this near to each other differ only by rounding: 14.8 for 14.809 billion. */
const ROUNDING = 0.006;

function compareAmounts(
  values: readonly Value[],
  reading: Reading,
  conceptOf: (phrase: string) => string,
): 'fits' | 'differs' | 'none' {
  const [asked] = reading.amounts;
  if (asked === undefined) return 'none';
  const type = asked.kind === 'percent' ? 'percent' : 'money';
  const measured = values.filter((value) => value.type === 'money' || value.type === 'percent');
  const comparable = measured.filter((value) => value.type === type);
  const concepts = reading.concepts.map(({ concept }) => concept);
  const named = comparable.filter(({ what }) => concepts.includes(conceptOf(what)));
  const meant = named.length > 0 ? named : comparable.length === 1 ? comparable : [];
  if (comparable.some(({ amount }) => fits(amount, asked))) return 'fits';
  return meant.length === 0 ? 'none' : 'differs';
}

function fits(amount: number, asked: Amount): boolean {
  switch (asked.relation) {
    case 'over':
      return amount >= asked.amount;
    case 'under':
      return amount <= asked.amount;
    case 'exactly':
      return Math.abs(amount - asked.amount) <= asked.amount * ROUNDING;
    default:
      throw new Error(`Unhandled: ${asked.relation satisfies never}`);
  }
}

/**
 * Whether a question that is no yes/no question takes for granted what a fact's own yes/no question
 * denies: "when did Google win JEDI?" where the fact answers No to "did Google win JEDI?".
 */
export function deniesPremise({ parts, nearest }: Candidate, reading: Reading): boolean {
  return (
    nearest?.answer === 'no' &&
    parts.question >= ALIKE &&
    reading.concepts.length > 0 &&
    reading.concepts.every(({ concept }) => nearest.features.has(concept)) &&
    sameNames(nearest.features, reading)
  );
}

/**
 * Whether a fact's own yes/no question is the one asked: of the same things and in the same concepts,
 * incidental ones aside. "Do I need Azure Government for FedRAMP High?" is not "is Azure Government
 * FedRAMP High?".
 */
function lends(own: AskedAs, reading: Reading, incidental: ReadonlySet<string>): boolean {
  if (!sameNames(own.features, reading)) return false;
  const asked = featuresOf(reading);
  const differing = [...own.features].filter((feature) => !asked.has(feature));
  for (const feature of asked) if (!own.features.has(feature)) differing.push(feature);
  return differing.every((feature) => incidental.has(feature));
}

/**
 * Whether a fact's own question puts what it asks just as the one asked does: of the same time, in the
 * same mood, with the same qualifiers. A No also holds for what is narrower, and what happened once
 * may be asked about as what is or what was.
 */
function asksAlike(
  own: AskedAs,
  answer: 'yes' | 'no',
  { entry }: Candidate,
  reading: Reading,
  narrowing: readonly string[],
): boolean {
  const periods = reading.periods.map(nameOfPeriod);
  const further = reading.qualifiers.filter((word) => !own.qualifiers.includes(word));
  return (
    sameWords(own.periods, periods) &&
    (own.mood === reading.mood || (isOnce(entry.fact) && asksWhatIsOrWas(own, reading))) &&
    own.qualifiers.every((word) => reading.qualifiers.includes(word)) &&
    further.every((word) => answer === 'no' && narrowing.includes(word))
  );
}

const asksWhatIsOrWas = (...asked: readonly { readonly mood: string | null }[]): boolean =>
  asked.every(({ mood }) => mood === null || mood === 'was');

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

function sameNames(features: ReadonlySet<Feature>, reading: Reading): boolean {
  const named = [...features].filter(isEntityFeature);
  const asked = reading.entities.map(entityFeature);
  return named.length === asked.length && named.every((feature) => asked.includes(feature));
}
