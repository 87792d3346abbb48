import { expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { tokenise } from '../../src/language/tokens.ts';

it.each([
  ["Amazon's $14.809bn quarter", ['amazon', '$14.809bn', 'quarter']],
  ['the U.S. D.O.D. cloud', ['the', 'us', 'dod', 'cloud']],
  ['il-4/il5', ['il', '4', 'il5']],
  ['NIST 800-171', ['nist', '800', '171']],
  ['10,000 users', ['10,000', 'users']],
  ["who's in? what's out", ['who', 'is', 'in', 'what', 'is', 'out']],
  ['Defence programme', ['defense', 'program']],
  ['???', []],
])('splits %j', (text, expected) => {
  expect(tokenise(normalise(text)).map((token) => token.text)).toEqual(expected);
});

it('keeps each token at its place in the text', () => {
  const text = "what is u.s. jedi's ceiling";
  for (const { text: word, start, end } of tokenise(text)) {
    expect(text.slice(start, end).replaceAll('.', '')).toBe(word);
  }
});
