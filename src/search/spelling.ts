import { editDistance } from '../language/edit-distance.ts';
import { isEnglish } from '../language/english.ts';
import type { Token } from '../language/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface SpeltTokens {
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
}

/** Shorter English words are too often a swap from another. */
const SHORTEST_SWAPPED = 5;

/**
 * Replaces each token that is no known word by the known one most likely meant, or by the two it was
 * run together from. A name with an s behind it ("microsofts offer") loses that without remark.
 * Ordinary English words stay unless they are a swap from a known one; numbers and words with digits stay as they are, and a word that no
 * vocabulary word is near to stays too: it may be a name that is not known here.
 *
 * @param asking words that questions are put in: what, when, many, does
 */
export function correctSpelling(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  asking: readonly string[],
): SpeltTokens {
  const corrections: Correction[] = [];
  const spelt = tokens.flatMap((token, place) => {
    const { text } = token;
    if (/\d/.test(text) || vocabulary.has(text)) return [token];
    const owner = text.slice(0, -1);
    if (text.endsWith('s') && vocabulary.isName(owner)) return [{ ...token, text: owner }];
    if (isEnglish(text)) {
      // "How much is it wroth": English, but nothing that any fact speaks of, and a swap from what one does.
      const unswapped = text.length >= SHORTEST_SWAPPED ? vocabulary.unswapped(text) : null;
      if (unswapped === null) return [token];
      corrections.push({ from: text, to: unswapped });
      return [{ ...token, text: unswapped }];
    }
    const asked = place === 0 ? openingMeant(text, asking) : completed(text, asking);
    const near = asked ?? vocabulary.nearest(text);
    const meant = near === null ? (vocabulary.split(text) ?? []) : [near];
    if (meant.length === 0 || meant[0] === text) return [token];
    corrections.push({ from: text, to: meant.join(' ') });
    return meant.map((word) => ({ ...token, text: word }));
  });
  return { tokens: spelt, corrections };
}

/** Other openings are too short to tell from names: "aure" is Azure, not are. */
const opening = /^(?:wh|hw|ho)[a-z]/;

/** The word that a question opens with, where its first word is one slip from it ("whst"): names come after it. */
function openingMeant(word: string, asking: readonly string[]): string | null {
  if (!opening.test(word)) return null;
  const near = asking.filter((meant) => editDistance(word, meant, 1) === 1);
  // A letter left out is likelier than one mistaken: "whn" is when, not who.
  return near.find((meant) => meant.length > word.length) ?? near[0] ?? null;
}

const COMPLETED = 3;

/** A word that only asks, of which one letter was left out ("mny"): names as short are too many to guess at. */
function completed(word: string, asking: readonly string[]): string | null {
  if (word.length !== COMPLETED) return null;
  const isWhole = (meant: string): boolean =>
    meant.length === COMPLETED + 1 && meant[0] === word[0] && editDistance(word, meant, 1) === 1;
  return asking.find(isWhole) ?? null;
}
