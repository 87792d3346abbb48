import Fuse from 'fuse.js';
import { stem } from '../language/stem.ts';
import { indexLetterPairs } from './letter-pairs.ts';
import { SHORTEST_CORRECTED, slipCost, slipsAllowed } from './slip-cost.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Shorter words are never meant by a misspelt one. */
const SHORTEST_MEANT = 3;
/** Fuse's own threshold, wide: its finds are judged again by edit distance. */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true };

/**
 * Makes what finds the word most likely meant by a misspelt one; null where none is near enough.
 * Fuse reads every letter of every word that it is given, which with the words of 3,000 facts takes
 * 10 ms: it is given those that share letter pairs with the misspelt one.
 */
export function createNearest(
  words: ReadonlyMap<string, VocabularyWord>,
): (word: string) => string | null {
  const stems = new Map(Array.from(words.values(), (known) => [stem(known.word), known]));
  const pairs = indexLetterPairs([...words.keys()].filter((word) => word.length >= SHORTEST_MEANT));
  return (word) => {
    const unswapped = swaps(word).find((swapped) => words.has(swapped));
    if (unswapped !== undefined) return unswapped;
    // An inflection of a word of the field is read by its stem; one of a word that only asks is that word.
    const base = stem(word) === word ? undefined : stems.get(stem(word));
    if (base !== undefined) return base.rank === 'filler' ? base.word : word;
    if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return null;
    const fuse = new Fuse(pairs.alike(word, slipsAllowed(word.length)), FUSE_OPTIONS);
    let best: { word: string; cost: number } | null = null;
    for (const { item } of fuse.search(word)) {
      const meant = words.get(item);
      const cost = meant === undefined ? null : slipCost(word, meant);
      if (cost !== null && (best === null || cost < best.cost)) best = { word: item, cost };
    }
    return best?.word ?? null;
  };
}

/** A word of three letters or more with each two neighbours swapped in turn: the commonest slip. */
export function swaps(word: string): string[] {
  if (word.length < SHORTEST_MEANT) return [];
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
}
