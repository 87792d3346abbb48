import type { Feature } from '../search/features.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';

/** What a yes/no question is answered. */
export type Verdict = 'yes' | 'no' | 'not-known';

/** A fact's own yes/no question must be this like the one asked to lend its answer. */
const ALIKE = 0.55;
const denial = /\b(?:no|not|never|nor|neither|none|without|cannot|n't|nobody|nothing)\b/i;

/**
 * Answers a yes/no question from the best candidate. A number that the fact contradicts makes a No;
 * else the fact's own yes/no question decides, where it names the very same things; else a claim
 * that tells the deed asked about makes a Yes. All else is not known.
 */
export function decideYesNo({ entry, parts, nearest }: Candidate, reading: Reading): Verdict {
  const amount = compareAmounts(entry.fact.values ?? [], reading);
  if (amount === 'different') return 'no';
  if (nearest !== null && nearest.answer !== null && parts.question >= ALIKE) {
    if (sameNames(nearest.features, reading)) return reading.negated ? 'not-known' : nearest.answer;
  }
  if (reading.negated || denial.test(entry.fact.claim)) return 'not-known';
  if (amount === 'equal') return 'yes';
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

function compareAmounts(
  values: NonNullable<Candidate['entry']['fact']['values']>,
  reading: Reading,
): 'equal' | 'different' | 'none' {
  const [asked] = reading.amounts;
  if (asked === undefined) return 'none';
  const comparable = values.filter((value) =>
    asked.kind === 'percent' ? value.type === 'percent' : value.type === 'money',
  );
  if (comparable.length === 0) return 'none';
  const equal = comparable.some((value) => 'amount' in value && value.amount === asked.amount);
  return equal ? 'equal' : 'different';
}

function sameNames(features: ReadonlySet<Feature>, reading: Reading): boolean {
  const named = [...features].filter((feature) => feature.startsWith('@')).map((f) => f.slice(1));
  return (
    named.length === reading.entities.length && named.every((id) => reading.entities.includes(id))
  );
}
