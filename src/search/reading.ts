import type { Amount } from '../language/amounts.ts';
import type { Period } from '../language/periods.ts';
import type { ReadConcept } from './concepts.ts';
import type { Mention } from './link-entities.ts';
import type { Correction } from './spelling.ts';

/** Names an intent of the language data; `src/answer/types.ts` lists those that answers know. */
export type IntentName = string;

/** A question as understood: what it names, what it asks about it, and what could not be read. */
export interface Reading {
  /** The normalised question, with corrections applied. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly mentions: readonly Mention[];
  /** Entity ids named, each once, in order. */
  readonly entities: readonly string[];
  /** What is asked besides the entities, as concepts, each once. */
  readonly concepts: readonly ReadConcept[];
  /** Informative words that no fact has: ordinary ones, and ones not known at all. */
  readonly ordinary: readonly string[];
  readonly unknown: readonly string[];
  /** The kinds of answer that are asked for, the likeliest first; empty where only things are named. */
  readonly intents: readonly IntentName[];
  readonly periods: readonly Period[];
  readonly amounts: readonly Amount[];
  /** Whether it points back to something said before: "it", "they", "that contract". */
  readonly pointsBack: boolean;
  readonly negated: boolean;
  /** Words such as "only" and "first", without which a Yes may become a No. */
  readonly qualifiers: readonly string[];
  /** Whether it asks what can be, was or will be: the first word of its line of moods; null for what is. */
  readonly mood: string | null;
}
