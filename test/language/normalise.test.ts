import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';

it.each([
  ['  What’s  “JEDI”?\n', 'what is "jedi"?'],
  ["Isn't it? You can't say who's in", 'is not it? you can not say who is in'],
  ['FÉDRAMP', 'fedramp'],
  ['il–4 — il5', 'il-4 - il5'],
  ['ｊｅｄｉ', 'jedi'],
  ['je\u200bdi\u0000x', 'je di x'],
])('reads %j as %j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

it('changes nothing the second time, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }),
  );
});

it('reads what a keyboard types as it reads any text', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.constantFrom("What's  IT?", "they can't've", 'A\tb'),
  );
  fc.assert(
    fc.property(typed, (text) => {
      expect(normalise(text)).toBe(normalise(`\u200b${text}`));
    }),
  );
});
