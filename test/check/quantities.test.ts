import { describe, expect, it } from 'vitest';
import {
  agrees,
  areComparable,
  findQuantities,
  type Quantity,
} from '../../src/check/quantities.ts';
import { normalise } from '../../src/language/normalise.ts';

const first = (text: string): Quantity => {
  const [found] = findQuantities(normalise(text), []);
  if (found === undefined) throw new Error(`no number in ${text}`);
  return found;
};

it.each([
  ['$14.8 billion', '$14.809 billion', true],
  ['$14.809 million', '$14.809 billion', false],
  ['more than $20 billion', 'up to $21.88 billion', true],
  ['at least 60 points', 'at least 88 points', false],
  ['four vendors', '4 vendors', true],
  ['five vendors', 'four vendors', false],
  ['24 months', 'two years', true],
  ['72 hours', 'three days', true],
  ['110 controls', '106 controls', false],
  ['about 100 orders', '103 orders', true],
])('%s for %s: %s', (said, known, same) => {
  expect(areComparable(first(said), first(known))).toBe(true);
  expect(agrees(first(said), first(known))).toBe(same);
});

it('does not hold vendors against regions', () => {
  expect(areComparable(first('four vendors'), first('five regions'))).toBe(false);
});

describe('numbers that name a thing count nothing', () => {
  it.each([
    'CMMC Level 2',
    'Part 170',
    'Executive Order 14028',
    'version 2.0',
    'FIPS 140',
    'phase 3',
  ])('%s', (text) => {
    expect(findQuantities(normalise(text), [])).toEqual([]);
  });
});
