import { expect, it } from 'vitest';
import { findPeriods, spanOfDate } from '../../src/language/periods.ts';

const TODAY = '2026-11-24';

it.each([
  ['who held jedi in june 2020', '2020-06-01', '2020-06-30', 'in'],
  ['on 6 july 2021', '2021-07-06', '2021-07-06', 'in'],
  ['july 6th, 2021', '2021-07-06', '2021-07-06', 'in'],
  ['before 2020', '2020-01-01', '2020-12-31', 'before'],
  ['since march 2019', '2019-03-01', '2019-03-31', 'after'],
  ['fy21 q4', '2021-07-01', '2021-09-30', 'in'],
  ['q1 fy 2021', '2020-10-01', '2020-12-31', 'in'],
  ['fy2021', '2020-10-01', '2021-09-30', 'in'],
  ['q2 2021', '2021-04-01', '2021-06-30', 'in'],
  ['the second quarter of 2021', '2021-04-01', '2021-06-30', 'in'],
  ['summer 2021', '2021-06-01', '2021-08-31', 'in'],
  ['last summer', '2025-06-01', '2025-08-31', 'in'],
  ['last year', '2025-01-01', '2025-12-31', 'in'],
  ['last month', '2026-10-01', '2026-10-31', 'in'],
  ['2020-02', '2020-02-01', '2020-02-29', 'in'],
])('reads %j', (text, from, to, relation) => {
  expect(findPeriods(text, TODAY)).toEqual([expect.objectContaining({ from, to, relation })]);
});

it.each(['$2019 million', 'il4', 'nist 800-171', '31 february 2020 is no day', 'may i ask'])(
  'reads no whole date in %j',
  (text) => {
    const exact = findPeriods(text, TODAY).filter(({ from, to }) => from === to);
    expect(exact).toEqual([]);
  },
);

it.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-07-06', '2021-07-06', '2021-07-06'],
])('spans %s', (date, from, to) => {
  expect(spanOfDate(date)).toEqual({ from, to });
});
