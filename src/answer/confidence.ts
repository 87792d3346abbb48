import { entityFeature } from '../search/features.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';
import { type Weights, weight } from '../search/weights.ts';

/** A lead over the second that counts in full. */
const CLEAR_LEAD = 0.12;
/** A question whose words weigh this much says enough to be sure of. */
const FULL_MASS = 15;
/** A question is never answered with certainty while a word in it is unknown. */
const MOST_WITH_UNKNOWN = 0.45;

/**
 * How sure it is that the best candidate answers the question, 0 to 1: a logistic curve over how
 * much of the question it covers, how near its own wording is, how far it leads, how much the
 * question says at all, and what it names that the fact does not speak of.
 *
 * @param mass what the question's words weigh together, as `rankFacts` weighs them
 */
export function confidenceIn(
  candidates: readonly Candidate[],
  reading: Reading,
  mass: number,
  weights: Weights,
): number {
  const [best, ...others] = candidates;
  if (best === undefined) return 0;
  const { entry, parts } = best;
  const rival = others.find((other) => other.entry.fact.entities[0] !== entry.fact.entities[0]);
  const missing = reading.entities.filter((id) => !entry.features.has(entityFeature(id)));
  const speaking = {
    coverage: parts.coverage,
    claim: parts.claim,
    question: parts.question,
    lead: Math.min(1, Math.max(0, best.score - (rival?.score ?? 0)) / CLEAR_LEAD),
    mass: Math.min(1, mass / FULL_MASS),
    missing: missing.length,
    otherTime: Math.max(0, -parts.period),
    ordinary: Math.min(2, reading.ordinary.length),
    corrected: Math.min(2, reading.corrections.length),
  };
  const sum = Object.entries(speaking).reduce(
    (total, [name, value]) => total + value * weight(weights, `confidence.${name}`),
    weight(weights, 'confidence.bias'),
  );
  const sure = 1 / (1 + Math.exp(-sum));
  return reading.unknown.length > 0 ? Math.min(sure, MOST_WITH_UNKNOWN) : sure;
}
