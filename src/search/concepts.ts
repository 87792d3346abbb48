import type { Language } from '../knowledge/schema/language.ts';
import { normalise } from '../language/normalise.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';

/** Reads words as concepts: synonyms as one, inflections as one, fillers as nothing. */
export interface ConceptReader {
  /** The informative concepts of some tokens, in order, fillers left out. */
  read(tokens: readonly Token[]): ReadConcept[];
  /** The concept of a single word or phrase. */
  conceptOf(phrase: string): string;
}

export interface ReadConcept {
  readonly concept: string;
  /** The word or words it was read from. */
  readonly word: string;
}

const stems = (phrase: string): string[] =>
  tokenise(normalise(phrase)).map((token) => stem(token.text));

/** Makes the reader from the language data. Where two synonyms share a form, the first in the file wins. */
export function createConceptReader(language: Language): ConceptReader {
  const phrases = new Map<string, string>();
  let longest = 1;
  for (const { concept, words } of language.synonyms) {
    for (const form of [concept.replaceAll('-', ' '), ...words]) {
      const parts = stems(form);
      longest = Math.max(longest, parts.length);
      const key = parts.join(' ');
      if (!phrases.has(key)) phrases.set(key, concept);
    }
  }
  const fillers = new Set(language.fillers.flat().map((word) => normalise(word)));

  const read = (tokens: readonly Token[]): ReadConcept[] => {
    const found: ReadConcept[] = [];
    const stemmed = tokens.map((token) => stem(token.text));
    let at = 0;
    while (at < tokens.length) {
      const span = longestPhrase(stemmed, at, longest, phrases);
      const text = tokens[at]?.text ?? '';
      if (
        span.concept !== null &&
        (span.length > 1 || !fillers.has(text) || phrases.has(stem(text)))
      ) {
        const word = tokens
          .slice(at, at + span.length)
          .map((token) => token.text)
          .join(' ');
        found.push({ concept: span.concept, word });
      } else if (!fillers.has(text)) {
        found.push({ concept: stemmed[at] ?? text, word: text });
      }
      at += span.length;
    }
    return found;
  };

  return {
    read,
    conceptOf: (phrase) => {
      const key = stems(phrase).join(' ');
      return phrases.get(key) ?? key;
    },
  };
}

function longestPhrase(
  stemmed: readonly string[],
  at: number,
  longest: number,
  phrases: ReadonlyMap<string, string>,
): { concept: string | null; length: number } {
  for (let length = Math.min(longest, stemmed.length - at); length > 0; length -= 1) {
    const concept = phrases.get(stemmed.slice(at, at + length).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  return { concept: null, length: 1 };
}
