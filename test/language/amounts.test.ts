import { expect, it } from 'vitest';
import { findAmounts } from '../../src/language/amounts.ts';

it.each([
  ['$10bn', 10e9, 'money'],
  ['$10 billion', 10e9, 'money'],
  ['10b', 10e9, 'number'],
  ['ten billion dollars', 10e9, 'money'],
  ['$14,809 million', 14_809e6, 'money'],
  ['14.809 million', 14.809e6, 'number'],
  ['usd 5m', 5e6, 'money'],
  ['24%', 24, 'percent'],
  ['24 percent', 24, 'percent'],
  ['60 services', 60, 'number'],
])('reads %j', (text, amount, kind) => {
  const [found] = findAmounts(text);
  expect(found?.amount).toBeCloseTo(amount, 3);
  expect(found?.kind).toBe(kind);
});

it.each(['il4', 'one of them', 'us-gov-west-1', 'rev.5x'])('reads none in %j', (text) => {
  expect(findAmounts(text)).toEqual([]);
});
