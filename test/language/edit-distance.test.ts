import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

it.each([
  ['jdei', 'jedi', 1],
  ['fedrmap', 'fedramp', 1],
  ['hololense', 'hololens', 1],
  ['azur', 'azure', 1],
  ['jedi', 'jedi', 0],
  ['', 'ab', 2],
])('counts the slips from %j to %j as %d', (a, b, expected) => {
  expect(editDistance(a, b, 5)).toBe(expected);
});

it('gives limit + 1 as soon as there are more slips', () => {
  expect(editDistance('kubernetes', 'jedi', 2)).toBe(3);
});

it('is the same both ways, 0 only for the same word, and never more than the longer word', () => {
  const word = fc.stringMatching(/^[a-d]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
