import type { Value } from '../knowledge/schema/value.ts';
import type { Amount } from '../language/amounts.ts';
import type { Feature } from '../search/features.ts';
import { isMisdated } from '../search/fit.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';

/** What a yes/no question is answered. */
export type Verdict = 'yes' | 'no' | 'not-known';

/** A fact's own yes/no question must be this like the one asked to lend its answer. */
const ALIKE = 0.55;
const denial = /\b(?:no|not|never|nor|neither|none|without|cannot|n't|nobody|nothing)\b/i;

/**
 * Answers a yes/no question from the best candidate. A date or number that the fact contradicts
 * makes a No; else the fact's own yes/no question decides, where it names the very same things; else a claim
 * that tells the deed asked about makes a Yes. All else is not known.
 */
export function decideYesNo(
  { entry, parts, nearest }: Candidate,
  reading: Reading,
  conceptOf: (phrase: string) => string,
): Verdict {
  if (isMisdated(entry.fact, reading.periods[0])) return 'no';
  const amount = compareAmounts(entry.fact.values ?? [], reading, conceptOf);
  if (amount === 'differs') return 'no';
  const asked = nearest !== null && parts.question >= ALIKE ? nearest : null;
  if (asked?.answer && sameNames(asked.features, reading)) {
    const alike = sameQualifiers(asked.qualifiers, reading.qualifiers);
    return reading.negated || !alike ? 'not-known' : asked.answer;
  }
  if (reading.negated || reading.qualifiers.length > 0) return 'not-known';
  if (amount === 'fits') return 'yes';
  if (denial.test(entry.fact.claim)) return 'not-known';
  return saysSo(entry, reading) ? 'yes' : 'not-known';
}

/** Kinds of fact whose claim tells what was done, so that saying it is a Yes to "was it done?". */
const DEEDS: readonly string[] = ['event', 'decision', 'award', 'authorization'];

/** Whether the claim tells the one deed that is asked of the one thing it is about ("was JEDI cancelled?"). */
function saysSo({ fact, claimed }: Candidate['entry'], reading: Reading): boolean {
  const [subject, another] = reading.entities;
  const [deed, more] = reading.concepts;
  if (subject === undefined || another !== undefined || deed === undefined) return false;
  if (more !== undefined || reading.ordinary.length + reading.unknown.length > 0) return false;
  return DEEDS.includes(fact.kind) && fact.entities[0] === subject && claimed.has(deed.concept);
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

const sameQualifiers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

function sameNames(features: ReadonlySet<Feature>, reading: Reading): boolean {
  const named = [...features].filter((feature) => feature.startsWith('@')).map((f) => f.slice(1));
  return (
    named.length === reading.entities.length && named.every((id) => reading.entities.includes(id))
  );
}
