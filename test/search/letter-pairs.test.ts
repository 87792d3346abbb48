import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';
import { indexLetterPairs } from '../../src/search/letter-pairs.ts';

const word = fc.stringMatching(/^[a-e]{1,9}$/);

it('misses no word that is so many slips away', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.nat(3), (words, meant, slips) => {
      const near = words.filter((other) => editDistance(meant, other, slips) <= slips);
      const sharing = near.filter((other) => pairsShared(meant, other) > 0);
      const found = indexLetterPairs(words).alike(meant, slips);
      expect(found).toEqual(expect.arrayContaining(sharing));
    }),
  );
});

/** Words of a letter or two may be slips of each other that share nothing; nobody means those. */
function pairsShared(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: text.length + 1 }, (_, at) =>
      [...`^${text}$`.slice(at, at + 2)].sort().join(''),
    );
  return pairs(a).filter((pair) => pairs(b).includes(pair)).length;
}

it('gives the most alike where very many words are', () => {
  const words = Array.from(
    { length: 3_000 },
    (_, number) => `cloud${String(number).padStart(4, '0')}`,
  );
  const found = indexLetterPairs([...words, 'contract']).alike('contracct', 2);
  expect(found).toContain('contract');
  expect(found.length).toBeLessThan(300);
});

it('gives words also where very many are as much alike as any', () => {
  const words = Array.from({ length: 500 }, (_, number) => `q${number}`);
  expect(indexLetterPairs(words).alike('q', 3).length).toBeGreaterThan(0);
});

it('does not mind the order of the words', () => {
  const words = ['jedi', 'jwcc', 'azure', 'secret', 'secrets', 'region'];
  const alike = indexLetterPairs(words).alike('secrte', 2);
  expect(indexLetterPairs(words.toReversed()).alike('secrte', 2)).toEqual(alike);
  expect(alike).toContain('secret');
});
