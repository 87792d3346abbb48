import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FlatLists } from '../../src/search/flat-lists.ts';

const ascending = fc.uniqueArray(fc.nat(9)).map((numbers) => numbers.sort((a, b) => a - b));
const lists = fc.array(ascending, { maxLength: 12 });

it('holds the lists that it was made from', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const flat = FlatLists.from(given);
      expect(flat.length).toBe(given.length);
      given.forEach((list, at) => {
        expect([...flat.of(at)]).toEqual(list);
        expect(flat.size(at)).toBe(list.length);
        for (let number = 0; number < 11; number += 1)
          expect(flat.has(at, number)).toBe(list.includes(number));
        expect([...flat.between(at, 3, 7)]).toEqual(list.filter((n) => n >= 3 && n < 7));
      });
    }),
  );
});

it('turned round gives for each number the lists that have it, in their order', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const turned = FlatLists.from(given).turned(10);
      for (let number = 0; number < 10; number += 1) {
        const having = given.flatMap((list, at) => (list.includes(number) ? [at] : []));
        expect([...turned.of(number)]).toEqual(having);
      }
    }),
  );
});

it('weighs what a list shares with other numbers', () => {
  fc.assert(
    fc.property(lists, ascending, (given, others) => {
      const flat = FlatLists.from(given);
      const weights = others.map((number) => 2 ** number);
      given.forEach((list, at) => {
        const shared = list.filter((number) => others.includes(number));
        const expected = shared.reduce((sum, number) => sum + 2 ** number, 0);
        expect(flat.weighShared(at, others, weights)).toBe(expected);
      });
    }),
  );
});

it('weighs each list', () => {
  const weights = Float64Array.from({ length: 10 }, (_, number) => 2 ** number);
  fc.assert(
    fc.property(lists, (given) => {
      const expected = given.map((list) => list.reduce((sum, number) => sum + 2 ** number, 0));
      expect([...FlatLists.from(given).weighEach(weights)]).toEqual(expected);
    }),
  );
});
