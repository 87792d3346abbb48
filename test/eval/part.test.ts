import { expect, it } from 'vitest';
import { partOf } from './part.ts';

it('gives everything about one thing the same part, and splits things near the middle', () => {
  const things = Array.from({ length: 1000 }, (_, index) => `thing-${index}`);
  const checked = things.filter((thing) => partOf(thing) === 'check').length;
  expect(checked).toBeGreaterThan(450);
  expect(checked).toBeLessThan(550);
  expect(things.map(partOf)).toEqual(things.map(partOf));
});
