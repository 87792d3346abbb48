import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FlatLists } from '../../src/search/flat-lists.ts';
import { createGatherer } from '../../src/search/gather.ts';

const FEATURES = 12;
const order = (facts: number) => Int32Array.from({ length: facts }, (_, at) => at);
const gathererOf = (lists: number[][], places = order(lists.length)) =>
  createGatherer(FlatLists.from(lists).turned(FEATURES), places);

it('finds every fact that shares something, with what it shares, where there are few', () => {
  const facts = fc.array(fc.uniqueArray(fc.nat(FEATURES - 1)), { maxLength: 100 });
  const asked = fc.uniqueArray(fc.nat(FEATURES - 1), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(facts, asked, (lists, features) => {
      const weights = new Map(features.map((feature) => [feature, 2 ** feature]));
      const found = gathererOf(lists)(weights);
      const sharing = lists.flatMap((list, number) => {
        const shared = list.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
        return shared > 0 ? [{ number, shared }] : [];
      });
      expect(found.toSorted((a, b) => a.number - b.number)).toEqual(sharing);
    }),
  );
});

/** 2,000 facts: all have the common feature 0, every hundredth the rare one 1 as well. */
const many = Array.from({ length: 2_000 }, (_, number) => (number % 100 === 7 ? [0, 1] : [0]));

it('keeps those that share most where there are many', () => {
  const found = gathererOf(many)(
    new Map([
      [0, 1],
      [1, 5],
    ]),
  );
  expect(found.length).toBeLessThan(many.length / 4);
  expect(found.slice(0, 20).every(({ number }) => number % 100 === 7)).toBe(true);
});

it('leaves out what has only a common feature once enough have a rare one', () => {
  const lists = many.map((_, number) => (number % 10 === 3 ? [0, 1] : [0]));
  const weights = new Map([
    [0, 1],
    [1, 5],
  ]);
  const found = gathererOf(lists)(weights);
  expect(found.every(({ number, shared }) => number % 10 === 3 && shared === 6)).toBe(true);
});

it('takes the first ids of those that share as much, whatever the order of the facts', () => {
  const reversed = order(many.length).reverse();
  const found = gathererOf(many, reversed)(new Map([[0, 1]]));
  expect(found[0]?.number).toBe(many.length - 1);
});

it('finds the same for the same question, whatever was asked before', () => {
  const gather = gathererOf(many);
  const rare = new Map([[1, 5]]);
  const first = gather(rare);
  gather(new Map([[0, 1]]));
  expect(gather(rare)).toEqual(first);
});
