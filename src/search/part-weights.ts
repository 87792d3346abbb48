import { type Weights, weight } from './weights.ts';

/** The parts of a candidate's score, as the ranking data names them after `rank.`. */
export const PARTS = [
  'question',
  'coverage',
  'claim',
  'text',
  'intent',
  'subject',
  'standing',
  'period',
] as const;

/** What each part of a candidate's score weighs. */
export type PartWeights = Readonly<Record<(typeof PARTS)[number], number>>;

/** Reads the weights `rank.NAME` of the ranking data once for all candidates of a question. */
export function partWeights(weights: Weights): PartWeights {
  const entries = PARTS.map((part) => [part, weight(weights, `rank.${part}`)]);
  return Object.fromEntries(entries) as PartWeights;
}
