import type { Knowledge } from '../knowledge/types.ts';

export const VERDICTS = ['supported', 'outdated', 'conflict', 'not-covered', 'no-claim'] as const;

/**
 * What the knowledge says to a sentence: it says the same; it was so and something has happened since;
 * it says another number, date or name; it has nothing on it; there is nothing to hold against it.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface CheckedSentence {
  /** As written, without the space and list marks around it. */
  readonly text: string;
  readonly verdict: Verdict;
  /** Ids of the facts that it was held against, the ones that decided first. */
  readonly facts: readonly string[];
  /** Why, in a sentence or two for a person. */
  readonly detail: string;
}

export interface Checked {
  /** Why the text was not read, where it carries classification markings; there are no sentences then. */
  readonly refused?: string;
  readonly sentences: readonly CheckedSentence[];
}

export interface CheckContext {
  readonly knowledge: Knowledge;
  /** The day of checking, YYYY-MM-DD. */
  readonly today: string;
  /** When the text was written, YYYY-MM-DD; found in the text, else today, where left out. */
  readonly date?: string | undefined;
}
