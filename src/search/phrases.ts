import { normalise } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';

/** A phrase of the language data as the words that a question would show. */
export const wordsOf = (phrase: string): string[] =>
  tokenise(normalise(phrase)).map((token) => token.text);

/** Whether the words hold a phrase from a place on. */
export function holdsAt(words: readonly string[], phrase: readonly string[], at: number): boolean {
  return phrase.length > 0 && phrase.every((part, offset) => words[at + offset] === part);
}

/** Whether the words hold a phrase anywhere. */
export function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => holdsAt(words, phrase, at));
}
