import { toAmerican } from './british.ts';

/** One word or number of a normalised text, with its place in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const possessive = /'s?(?![a-z0-9])/g;
const word =
  /(?<![a-z0-9])(?:[a-z]\.)+[a-z](?![a-z0-9])\.?|\$?\d+(?:[.,]\d+)*(?:[a-z]+)?|[\p{L}\p{N}]+/gu;

/**
 * Splits a normalised text into words and numbers. Hyphens and slashes separate (`il-4` is two
 * tokens), dots and commas inside numbers do not, `u.s.` becomes `us`, possessives lose their ending,
 * British spellings become American.
 *
 * @example tokenise("amazon's $14.8bn quarter").map((t) => t.text) // amazon, $14.8bn, quarter
 */
export function tokenise(normalised: string): Token[] {
  const text = normalised.includes("'")
    ? normalised.replace(possessive, (ending) => ' '.repeat(ending.length))
    : normalised;
  return Array.from(text.matchAll(word), (match) => ({
    text: /^[a-z]\./.test(match[0]) ? match[0].replaceAll('.', '') : toAmerican(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
