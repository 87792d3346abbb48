import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureSet } from '../../src/search/feature-set.ts';
import { FlatLists } from '../../src/search/flat-lists.ts';

const names = Array.from({ length: 40 }, (_, number) => `feature-${number}`);
const table = { names, numbers: new Map(names.map((name, number) => [name, number])) };
const chosen = fc.uniqueArray(fc.nat(39)).map((numbers) => numbers.sort((a, b) => a - b));

it('is a set like any other', () => {
  fc.assert(
    fc.property(chosen, fc.nat(45), (numbers, asked) => {
      const set = new FeatureSet(table, FlatLists.from([[0, 3], numbers]), 1);
      const like = new Set(numbers.map((number) => `feature-${number}`));
      const visited: string[] = [];
      set.forEach((feature) => {
        visited.push(feature);
      });
      expect([...set]).toEqual([...like]);
      expect(visited).toEqual([...like]);
      expect([...set.entries()]).toEqual([...like.entries()]);
      expect([...set.keys()]).toEqual([...like.keys()]);
      expect(set.size).toBe(like.size);
      expect(set.has(`feature-${asked}`)).toBe(like.has(`feature-${asked}`));
    }),
  );
});
