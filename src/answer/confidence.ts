import { entityFeature } from '../search/features.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';
import { weight } from '../search/weights.ts';
import { hasGap } from './gap.ts';
import type { Situation } from './situation.ts';

/** A lead over the second that counts in full. */
const CLEAR_LEAD = 0.12;
/** A question whose words weigh this much says enough to be sure of. */
const FULL_MASS = 15;
/** A question is never answered from a fact that leaves out something it names. */
const MOST_WITH_GAP = 0.45;

/** What speaks for and against the best candidate, by the name of its weight (`confidence.NAME`). */
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

export const EVIDENCE = [
  'coverage',
  'claim',
  'question',
  'subject',
  'lead',
  'mass',
  'missing',
  'untold',
  'nameless',
  'otherTime',
  'sameTime',
  'ordinary',
  'corrected',
] as const;

/**
 * Gathers the evidence: how much of the question the best candidate covers, how near its own wording
 * is, how far it leads, how much the question says at all, and what it names that the fact does not.
 *
 * @param mass what the question's words weigh together, as `rankFacts` weighs them
 */
export function evidenceFor(
  [best, ...others]: readonly [Candidate, ...Candidate[]],
  reading: Reading,
  mass: number,
): Evidence {
  const { entry, parts, score } = best;
  const rival = others.find((other) => other.entry.fact.entities[0] !== entry.fact.entities[0]);
  const missing = reading.entities.filter((id) => !entry.features.has(entityFeature(id)));
  const untold = reading.concepts.filter(({ concept }) => !entry.features.has(concept));
  return {
    coverage: parts.coverage,
    claim: parts.claim,
    question: parts.question,
    subject: parts.subject,
    lead: Math.min(1, Math.max(0, score - (rival?.score ?? 0)) / CLEAR_LEAD),
    mass: Math.min(1, mass / FULL_MASS),
    missing: missing.length,
    untold: Math.min(2, untold.length),
    nameless: reading.entities.length === 0 ? 1 : 0,
    otherTime: Math.max(0, -parts.period),
    sameTime: Math.max(0, parts.period),
    ordinary: Math.min(2, reading.ordinary.length),
    corrected: Math.min(2, reading.corrections.length),
  };
}

/**
 * How sure it is that the best candidate answers the question, 0 to 1: a logistic curve over the
 * evidence, held down where the fact leaves out something that the question names.
 */
export function confidenceIn(
  candidates: readonly [Candidate, ...Candidate[]],
  mass: number,
  situation: Situation,
): number {
  const { reading, weights } = situation;
  const evidence = evidenceFor(candidates, reading, mass);
  const sum = EVIDENCE.reduce(
    (total, name) => total + evidence[name] * weight(weights, `confidence.${name}`),
    weight(weights, 'confidence.bias'),
  );
  const sure = 1 / (1 + Math.exp(-sum));
  return hasGap(candidates[0], situation) ? Math.min(sure, MOST_WITH_GAP) : sure;
}
