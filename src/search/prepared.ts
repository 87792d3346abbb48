import type { KnowledgeData } from '../knowledge/types.ts';
import type { Feature } from './features.ts';
import type { IntentName } from './reading.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Raise it with any change of this form: a process may outlive the code that it was started from. */
export const FORM = 3;

/**
 * A state of the knowledge as read: all that the index needs of its texts, in plain data that can be
 * kept as JSON, since reading takes most of the time of a start. A feature is given by its place in
 * `features`, and lists of features are ascending.
 */
export interface PreparedKnowledge {
  readonly form: typeof FORM;
  readonly names: readonly PreparedName[];
  readonly phrases: readonly PreparedPhrase[];
  readonly features: readonly Feature[];
  /** In the order of the knowledge's facts. */
  readonly facts: readonly PreparedFact[];
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

export interface PreparedFact {
  readonly id: string;
  /** What its claim speaks of, and what it is filed under. */
  readonly claimed: readonly number[];
  readonly detail: readonly number[];
  /** Everything that it speaks of: claim, detail, questions, values and corrections. */
  readonly features: readonly number[];
  /** In the order of its questions. */
  readonly asked: readonly PreparedQuestion[];
}

export interface PreparedQuestion {
  readonly features: readonly number[];
  readonly intents: readonly IntentName[];
  /** Left out where there are none. */
  readonly qualifiers?: readonly string[];
  /** Left out where it asks what is. */
  readonly mood?: string;
  /** The periods that it names, as `from/to`; left out where it names none. */
  readonly periods?: readonly string[];
}

/** What a text kept of this knowledge, in this form: with a reading of each fact; null where it did not. */
export function readPrepared(
  kept: string | undefined,
  { facts }: KnowledgeData,
): PreparedKnowledge | null {
  const read = parsed(kept);
  const isOfThese =
    read?.form === FORM &&
    read.facts.length === facts.length &&
    facts.every(({ id }, at) => read.facts[at]?.id === id);
  return isOfThese ? read : null;
}

function parsed(kept: string | undefined): PreparedKnowledge | null {
  try {
    return kept === undefined ? null : (JSON.parse(kept) as PreparedKnowledge);
  } catch {
    // Of another program: it is only a copy, and is made again.
    return null;
  }
}
