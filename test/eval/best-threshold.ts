import type { Hit } from './plain-search.ts';
import type { Expectation } from './question.ts';
import { acceptedOutcomes, toPattern } from './question.ts';

/** A question's expectation beside what a plain engine found for it. */
export interface Found {
  readonly expect: Expectation;
  readonly hit: Hit | null;
}

/**
 * The threshold under which a plain engine had best stay silent: the one with most questions right
 * on these very questions, which is to the engine's advantage.
 */
export function bestThreshold(found: readonly Found[]): number {
  const scores = found.flatMap(({ hit }) => (hit === null ? [] : [hit.score]));
  const candidates = [0, ...new Set(scores), Number.POSITIVE_INFINITY].sort((a, b) => a - b);
  let best = { threshold: 0, right: -1 };
  for (const threshold of candidates) {
    const right = found.filter((one) => isRight(one, threshold)).length;
    if (right > best.right) best = { threshold, right };
  }
  return best.threshold;
}

/**
 * Whether a plain engine did right: it found what was to be said, or stayed silent where no answer
 * was due. It is spared the headline, and whatever must never be said.
 */
export function isRight({ expect, hit }: Found, threshold: number): boolean {
  const accepted = acceptedOutcomes(expect);
  if (hit === null || hit.score < threshold) return accepted.some((kind) => kind !== 'answer');
  return (
    accepted.includes('answer') &&
    (expect.says ?? []).every((source) => toPattern(source).test(hit.said))
  );
}
