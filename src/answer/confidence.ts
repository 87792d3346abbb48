import { type Candidate, type Weights, weight } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';

/** A lead over the second that counts in full. */
const CLEAR_LEAD = 0.12;
/** A question is never answered with certainty while a word in it is unknown. */
const MOST_WITH_UNKNOWN = 0.45;

/**
 * How sure it is that the best candidate answers the question, 0 to 1: a logistic curve over how
 * much of the question it covers, how near its own wording is, and how far it leads. Nothing that
 * the question names may be missing from the fact, or it is about something else.
 */
export function confidenceIn(
  candidates: readonly Candidate[],
  reading: Reading,
  weights: Weights,
): number {
  const [best, ...others] = candidates;
  if (best === undefined) return 0;
  const { parts } = best;
  const second = others.find(
    ({ entry }) => !sameClaim(entry.fact.entities, best.entry.fact.entities),
  );
  const lead = Math.min(1, Math.max(0, best.score - (second?.score ?? 0)) / CLEAR_LEAD);
  const sum =
    weight(weights, 'confidence.bias') +
    weight(weights, 'confidence.coverage') * parts.coverage +
    weight(weights, 'confidence.question') * parts.question +
    weight(weights, 'confidence.subject') * parts.subject +
    weight(weights, 'confidence.margin') * lead +
    weight(weights, 'confidence.intent') * parts.intent +
    weight(weights, 'confidence.unknown') * Math.min(2, reading.unknown.length) +
    weight(weights, 'confidence.corrected') * Math.min(2, reading.corrections.length);
  const sure = 1 / (1 + Math.exp(-sum));
  return reading.unknown.length > 0 ? Math.min(sure, MOST_WITH_UNKNOWN) : sure;
}

/** Facts about the same subject are no rivals: either speaks to the point. */
function sameClaim(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0];
}
