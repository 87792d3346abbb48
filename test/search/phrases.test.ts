import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { createPhraseFinder, holds, holdsAt, wordsOf } from '../../src/search/phrases.ts';

const words = fc.array(fc.constantFrom('how', 'much', 'many', 'is', 'jedi'), { maxLength: 8 });
const phrases = fc.array(words, { maxLength: 6 });

it('finds the phrases that a text holds, in the order given', () => {
  fc.assert(
    fc.property(words, phrases, fc.nat(8), (text, given, place) => {
      const finder = createPhraseFinder(given);
      const numbers = [...given.keys()];
      const held = (test: (phrase: string[]) => boolean) =>
        numbers.filter((number) => test(given[number] ?? []));
      expect(finder.anywhere(text)).toEqual(held((phrase) => holds(text, phrase)));
      expect(finder.at(text, place)).toEqual(held((phrase) => holdsAt(text, phrase, place)));
    }),
  );
});

it('takes phrases apart as it does any text', () => {
  const phrase = fc.oneof(
    fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/),
    fc.constantFrom('defence licence', "what's", 'IL-4', 'u.s.', ' a  b '),
  );
  fc.assert(
    fc.property(phrase, (text) => {
      expect(wordsOf(text)).toEqual(tokenise(normalise(text)).map((token) => token.text));
    }),
  );
});
