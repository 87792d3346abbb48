import { stemmer } from 'stemmer';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

const british = /is(e|ed|es|er|ing|ation|ations)$/;
const kept = new Map<string, string>();

/**
 * The stem of a normalised word, the same for its inflections and for British and American endings.
 * Words with digits and words of three letters or fewer stay as they are: they are names here.
 *
 * @example stem('authorised') === stem('authorization') // true
 */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  const known = kept.get(word);
  if (known !== undefined) return known;
  const made = stemmer(word.replace(british, 'iz$1'));
  if (kept.size < 20_000) kept.set(word, made);
  return made;
}

/** The stems of a text's words, in order. */
export const stemsOf = (text: string): string[] =>
  tokenise(normalise(text)).map((token) => stem(token.text));
