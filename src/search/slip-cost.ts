import { editDistance } from '../language/edit-distance.ts';
import { RANKS, type VocabularyWord } from './vocabulary.ts';

/** Shorter words are left alone: too many others are one slip away. */
export const SHORTEST_CORRECTED = 4;

/** How many slips a word of a length may have. */
export function slipsAllowed(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * How unlikely it is that a misspelt word means a known one: the slips between them, more for a
 * lost first letter and for a word that says little. Null where it cannot be meant.
 */
export function slipCost(word: string, meant: VocabularyWord): number | null {
  const limit = slipsAllowed(word.length);
  const slips = editDistance(word, meant.word, limit);
  if (slips > limit) return null;
  // In a word this short two other letters make another word: "niprgpt" is no NIPRNet.
  if (word.length < MISTAKEN_TWICE && slips > 1 && !isMadeOf(word, meant.word)) return null;
  const sameStart = word[0] === meant.word[0];
  if (!sameStart && slips > 1) return null;
  const swapped =
    slips === 1 &&
    word.length === meant.word.length &&
    sortedLetters(word) === sortedLetters(meant.word);
  // Of four letters a name or a word that only asks ("whst") can be meant, not one of the field.
  const isShort = word.length === SHORTEST_CORRECTED;
  if (isShort && !swapped && (meant.rank === 'field' || !sameStart)) return null;
  // Four letters are mostly somebody's abbreviation: a letter is lost or doubled, not another one.
  const isName = meant.rank === 'name';
  if (isShort && isName && !swapped && meant.word.length <= word.length) return null;
  const doubled = slips === 1 && isOneDoubled(word, meant.word);
  return (
    slips +
    (sameStart ? 0 : 0.6) +
    RANKS.indexOf(meant.rank) * 0.3 -
    (doubled ? 0.3 : swapped ? 0.2 : 0) -
    Math.min(meant.count, 50) / 500
  );
}

/** Shorter words may have letters swapped or lost twice, but not mistaken twice. */
const MISTAKEN_TWICE = 8;

/** Whether the shorter of two words has no letter that the longer one lacks. */
function isMadeOf(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...longer];
  return Array.from(shorter).every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Whether one of two words is the other with a letter doubled: "trusst", "gaped" for "gapped". */
function isOneDoubled(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    longer.length === shorter.length + 1 &&
    Array.from(longer).some(
      (letter, at) =>
        letter === longer[at + 1] && longer.slice(0, at) + longer.slice(at + 1) === shorter,
    )
  );
}

const sortedLetters = (word: string): string => [...word].sort().join('');
