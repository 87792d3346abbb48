import Fuse from 'fuse.js';
import { editDistance } from '../language/edit-distance.ts';
import { isEnglish } from '../language/english.ts';
import { stem } from '../language/stem.ts';

/** A known word and how much it should be preferred as the meaning of a slip. */
export interface VocabularyWord {
  readonly word: string;
  /** `name` for words of entity names, `field` for words of facts and synonyms, `filler` for the rest. */
  readonly rank: 'name' | 'field' | 'filler';
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
  /** Two known words that were written without a space, at least one of a name; null where it is not so. */
  split(word: string): readonly [string, string] | null;
}

/** Shorter words are left alone: too many others are one slip away. */
const SHORTEST_CORRECTED = 4;
const SHORTEST_PART = 3;
/** Fuse's own threshold, wide: its finds are judged again by edit distance. */
const FUSE_THRESHOLD = 0.5;
const FUSE_LIMIT = 12;

/** How many slips a word of a length may have. */
function slipsAllowed(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** Makes the vocabulary from words that differ. Fuse's index is built at the first misspelt one. */
export function createVocabulary(words: Iterable<VocabularyWord>): Vocabulary {
  const byWord = new Map(Array.from(words, (entry) => [entry.word, entry]));
  const stems = new Set(Array.from(byWord.keys(), stem));
  let fuse: Fuse<VocabularyWord> | null = null;

  const nearest = (word: string): string | null => {
    const unswapped = swaps(word).find((swapped) => byWord.has(swapped));
    if (unswapped !== undefined) return unswapped;
    if (stem(word) !== word && stems.has(stem(word))) return word;
    if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return null;
    fuse ??= new Fuse(
      [...byWord.values()].filter((entry) => entry.word.length >= SHORTEST_PART),
      {
        keys: ['word'],
        threshold: FUSE_THRESHOLD,
        ignoreLocation: true,
      },
    );
    const limit = slipsAllowed(word.length);
    let best: { word: string; cost: number } | null = null;
    for (const { item } of fuse.search(word, { limit: FUSE_LIMIT })) {
      const cost = slipCost(word, item, limit);
      if (cost !== null && (best === null || cost < best.cost)) best = { word: item.word, cost };
    }
    return best?.word ?? null;
  };

  const isName = (word: string): boolean => byWord.get(word)?.rank === 'name';

  return {
    has: (word) => byWord.has(word),
    isFiller: (word) => byWord.get(word)?.rank === 'filler',
    isName,
    nearest,
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

const RANKS = ['name', 'field', 'filler'] as const;
const rankOrder = (entry: VocabularyWord): number => RANKS.indexOf(entry.rank);

/** A word of three letters or more with each two neighbours swapped in turn: the commonest slip. */
function swaps(word: string): string[] {
  if (word.length < SHORTEST_PART) return [];
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
}

/** Slips between the words, weighed down for a lost first letter and for words that say little; null where too many. */
function slipCost(word: string, item: VocabularyWord, limit: number): number | null {
  const slips = editDistance(word, item.word, limit);
  if (slips > limit) return null;
  const sameStart = word[0] === item.word[0];
  if (!sameStart && slips > 1) return null;
  const swapped =
    slips === 1 &&
    word.length === item.word.length &&
    sortedLetters(word) === sortedLetters(item.word);
  if (word.length === SHORTEST_CORRECTED && !swapped && !(item.rank === 'name' && sameStart))
    return null;
  return (
    slips +
    (sameStart ? 0 : 0.6) +
    rankOrder(item) * 0.3 -
    (swapped ? 0.2 : 0) -
    Math.min(item.count, 50) / 500
  );
}

const sortedLetters = (word: string): string => [...word].sort().join('');
