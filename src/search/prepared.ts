import type { KnowledgeData } from '../knowledge/types.ts';
import type { FactLists } from './fact-lists.ts';
import type { Feature } from './features.ts';
import { textsAndNumbers } from './prepared-bytes.ts';
import type { IntentName } from './reading.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Raise it with any change of this form: a process may outlive the code that it was started from. */
export const FORM = 4;

/**
 * A state of the knowledge as read: all that the index needs of its texts, laid out so that a start has
 * only to look at it. A feature is given by its place in `features`, a fact by its place in the
 * knowledge.
 */
export interface PreparedKnowledge {
  readonly texts: PreparedTexts;
  readonly lists: FactLists;
}

/** The part that is text. */
export interface PreparedTexts {
  readonly form: typeof FORM;
  /** The facts' ids, in their order. */
  readonly ids: readonly string[];
  readonly names: readonly PreparedName[];
  readonly phrases: readonly PreparedPhrase[];
  readonly features: readonly Feature[];
  /** Every kind of answer that a fact gives or is asked for, by the numbers that the lists have. */
  readonly intents: readonly IntentName[];
  /** What else there is to the facts' own questions, by their numbers; most have nothing. */
  readonly cues: Readonly<Record<number, PreparedCues>>;
  /** The concepts that sums and shares of any fact go by. */
  readonly measures: readonly string[];
  /** The vocabulary. */
  readonly words: Readonly<Record<VocabularyWord['rank'], PreparedWords>>;
}

/** Words and, in the same order, how often each stands in the knowledge. */
export interface PreparedWords {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** A name that entities have: its words run together, how many they are, and whose it is. */
export interface PreparedName {
  readonly key: string;
  readonly words: number;
  readonly ids: readonly string[];
}

/** A phrase of the synonyms: its stems with a space between, and what it is read as. */
export interface PreparedPhrase {
  readonly stems: string;
  readonly concept: string;
}

export interface PreparedCues {
  /** Left out where there are none. */
  readonly qualifiers?: readonly string[];
  /** Left out where it asks what is. */
  readonly mood?: string;
  /** The periods that it names, as `from/to`; left out where it names none. */
  readonly periods?: readonly string[];
}

/**
 * What was kept of this knowledge, in this form; null where something else was. Whoever keeps it names
 * it by the knowledge, so that the facts are only counted here and two of them looked at: to compare
 * them all they would have to be read.
 */
export function readPrepared(
  kept: Uint8Array | undefined,
  { facts }: Pick<KnowledgeData, 'facts'>,
): PreparedKnowledge | null {
  const read = kept === undefined ? null : textsAndNumbers(kept);
  if (read === null) return null;
  const { texts, lists } = read;
  const isOfThese =
    texts.form === FORM &&
    Array.isArray(texts.ids) &&
    texts.ids.length === facts.length &&
    texts.ids[0] === facts[0]?.id &&
    texts.ids.at(-1) === facts.at(-1)?.id;
  return isOfThese ? { texts, lists } : null;
}
