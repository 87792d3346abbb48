import { toAmerican } from '../language/british.ts';
import { normalise } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';

/** Phrases of such words alone, as most are, fall into words at their spaces. */
const plain = /^[a-z]+(?: [a-z]+)*$/;

/** A phrase of the language data as the words that a question would show. */
export const wordsOf = (phrase: string): string[] =>
  plain.test(phrase)
    ? phrase.split(' ').map(toAmerican)
    : tokenise(normalise(phrase)).map((token) => token.text);

/** Whether the words hold a phrase from a place on. */
export function holdsAt(words: readonly string[], phrase: readonly string[], at: number): boolean {
  return phrase.length > 0 && phrase.every((part, offset) => words[at + offset] === part);
}

/** Whether the words hold a phrase anywhere. */
export function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => holdsAt(words, phrase, at));
}

/** Finds which of some phrases begin at a place of a text, or stand anywhere in it. */
export interface PhraseFinder {
  /** The phrases at that place, by their numbers, in the order given. */
  at(words: readonly string[], place: number): number[];
  /** The phrases anywhere, by their numbers, each once, in the order given. */
  anywhere(words: readonly string[]): number[];
}

/** Indexes phrases by their first words, so that a text is not held against each of them. */
export function createPhraseFinder(phrases: readonly (readonly string[])[]): PhraseFinder {
  const byFirst = Map.groupBy(phrases.keys(), (number) => phrases[number]?.[0] ?? '');
  const at = (words: readonly string[], place: number): number[] =>
    (byFirst.get(words[place] ?? '') ?? []).filter((number) =>
      holdsAt(words, phrases[number] ?? [], place),
    );
  return {
    at,
    anywhere: (words) =>
      [...new Set(words.flatMap((_, place) => at(words, place)))].sort((a, b) => a - b),
  };
}
