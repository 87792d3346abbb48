import type { Language } from '../knowledge/schema/language.ts';
import { normalise } from '../language/normalise.ts';
import { stem, stemsOf } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import type { PreparedPhrase } from './prepared.ts';

/** Reads words as concepts: synonyms as one, inflections as one, fillers as nothing. */
export interface ConceptReader {
  /** The informative concepts of some tokens, in order, fillers left out. */
  read(tokens: readonly Token[]): ReadConcept[];
  /** The concept of a word or phrase of the knowledge. */
  conceptOf(phrase: string): string;
}

export interface ReadConcept {
  readonly concept: string;
  /** The word or words it was read from. */
  readonly word: string;
}

/** Reads the synonyms. Where two share a form, the first in the file wins. */
export function readPhrases(synonyms: Language['synonyms']): PreparedPhrase[] {
  const phrases = new Map<string, string>();
  for (const { concept, words } of synonyms) {
    for (const form of [concept.replaceAll('-', ' '), ...words]) {
      const key = stemsOf(form).join(' ');
      if (!phrases.has(key)) phrases.set(key, concept);
    }
  }
  return Array.from(phrases, ([stems, concept]) => ({ stems, concept }));
}

/** Makes the reader from the synonyms as read and the words that say nothing. */
export function createConceptReader(
  prepared: readonly PreparedPhrase[],
  saysNothing: Language['fillers'],
): ConceptReader {
  const phrases = new Map(prepared.map(({ stems, concept }) => [stems, concept]));
  const longestFrom = new Map<string, number>();
  for (const key of phrases.keys()) {
    const parts = key.split(' ');
    const [first = ''] = parts;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, parts.length));
  }
  const fillers = new Set(saysNothing.flat().map((word) => normalise(word)));
  const known = new Map<string, string>();

  const read = (tokens: readonly Token[]): ReadConcept[] => {
    const found: ReadConcept[] = [];
    const stemmed = tokens.map((token) => stem(token.text));
    let at = 0;
    while (at < tokens.length) {
      const span = longestPhrase(stemmed, at, longestFrom, phrases);
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
      const before = known.get(phrase);
      if (before !== undefined) return before;
      const key = stemsOf(phrase).join(' ');
      const concept = phrases.get(key) ?? key;
      known.set(phrase, concept);
      return concept;
    },
  };
}

function longestPhrase(
  stemmed: readonly string[],
  at: number,
  longestFrom: ReadonlyMap<string, number>,
  phrases: ReadonlyMap<string, string>,
): { concept: string | null; length: number } {
  const longest = longestFrom.get(stemmed[at] ?? '') ?? 0;
  for (let length = Math.min(longest, stemmed.length - at); length > 0; length -= 1) {
    const concept = phrases.get(stemmed.slice(at, at + length).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  return { concept: null, length: 1 };
}
