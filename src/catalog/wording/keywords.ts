import { editDistance } from '../../language/edit-distance.ts';
import { isEnglish } from '../../language/english.ts';

/** A shorter word is too near to others for a slip to be told. */
const SHORTEST = 6;

/**
 * Writes a domain's own words as they are spelt where the question has one slip in them. English words
 * stay as they are.
 *
 * @example mendKeywords('how many contorls', ['controls']) // how many controls
 */
export function mendKeywords(text: string, keywords: readonly string[]): string {
  return text.replace(/(?<![a-z0-9-])[a-z]{6,}(?![a-z0-9-])/g, (word) => {
    if (word.length < SHORTEST || keywords.includes(word) || isEnglish(word)) return word;
    return keywords.find((keyword) => editDistance(word, keyword, 1) <= 1) ?? word;
  });
}
