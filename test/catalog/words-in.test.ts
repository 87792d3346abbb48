import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/catalog/name-index.ts';
import { normalise } from '../../src/language/normalise.ts';
import { tokenise } from '../../src/language/tokens.ts';

it('reads a name in the words that a question would have for it, the short way too', () => {
  const letters = fc.constantFrom(...'abUS.,-()&/$ \'"3é');
  const texts = fc.array(letters, { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      expect(wordsIn(text)).toEqual(tokenise(normalise(text)).map((token) => token.text));
    }),
    { numRuns: 3000 },
  );
});
