import { isEnglish } from '../language/english.ts';
import { createNearest, swaps } from './nearest-word.ts';
import type { PreparedTexts } from './prepared.ts';

export const RANKS = ['name', 'field', 'filler'] as const;

/** A known word and how much it should be preferred as the meaning of a slip. */
export interface VocabularyWord {
  readonly word: string;
  /** `name` for words of entity names, `field` for words of facts and synonyms, `filler` for the rest. */
  readonly rank: (typeof RANKS)[number];
  readonly count: number;
}

/** All words that questions can be understood by, and the nearest of them to a misspelt one. */
export interface Vocabulary {
  /** Whether the very word is in the vocabulary. */
  has(word: string): boolean;
  /** Whether the word serves only to ask, such as "timeline" or "versus". */
  isFiller(word: string): boolean;
  /** Whether the word is part of an entity's name. */
  isName(word: string): boolean;
  /** The word most likely meant by a misspelt one; null where none is near enough. */
  nearest(word: string): string | null;
  /** The word of which two letters were swapped; null where there is none. */
  unswapped(word: string): string | null;
  /** Two known words that were written without a space, at least one of a name; null where it is not so. */
  split(word: string): readonly [string, string] | null;
}

const SHORTEST_PART = 3;

/** Makes the vocabulary from words that differ. What finds near ones is built at the first misspelt one. */
export function createVocabulary(prepared: PreparedTexts['words']): Vocabulary {
  const byWord = new Map<string, VocabularyWord>();
  for (const rank of RANKS) {
    const { words, counts } = prepared[rank];
    words.forEach((word, at) => {
      byWord.set(word, { word, rank, count: counts[at] ?? 1 });
    });
  }
  let findNearest: ((word: string) => string | null) | null = null;

  const isName = (word: string): boolean => byWord.get(word)?.rank === 'name';

  return {
    has: (word) => byWord.has(word),
    isFiller: (word) => byWord.get(word)?.rank === 'filler',
    isName,
    nearest: (word) => {
      findNearest ??= createNearest(byWord);
      return findNearest(word);
    },
    unswapped: (word) => swaps(word).find((swapped) => byWord.has(swapped)) ?? null,
    split: (word) => {
      for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
        const parts = [word.slice(0, at), word.slice(at)] as const;
        if (parts.some(isName) && parts.every((part) => byWord.has(part) || isEnglish(part))) {
          return parts;
        }
      }
      return null;
    },
  };
}
