import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnRound } from '../../src/search/postings.ts';

it('gives for each member the lists that have it, in their order', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(9)), { maxLength: 12 });
  fc.assert(
    fc.property(lists, (given) => {
      const postings = turnRound(given, 10);
      for (let member = 0; member < 10; member += 1) {
        const having = given.flatMap((list, at) => (list.includes(member) ? [at] : []));
        expect([...postings.having(member)]).toEqual(having);
        expect(postings.countOf(member)).toBe(having.length);
      }
    }),
  );
});
