import { describe, expect, it } from 'vitest';
import { checkDue } from '../../src/knowledge/ageing.ts';

const fact = {
  status: 'current',
  kind: 'person',
  asOf: '2026-01-15',
  reviewBy: undefined,
} as const;
const ageing = { person: 6, money: 12 };

describe('a fact is due for a check', () => {
  it.each([
    ['as many months after asOf as its kind keeps', {}, '2026-07-15'],
    ['counted from the end of a month', { asOf: '2026-01' }, '2026-07-31'],
    ['counted from the end of a year', { asOf: '2025' }, '2026-06-30'],
    ['at the last day of a shorter month', { asOf: '2025-08-31' }, '2026-02-28'],
    ['in a later year', { kind: 'money', asOf: '2024-02-29' }, '2025-02-28'],
    [
      'at its own reviewBy, whatever its kind',
      { kind: 'money', reviewBy: '2026-03' },
      '2026-03-31',
    ],
    ['never, where its kind does not age', { kind: 'award' }, null],
    ['never, where it is over', { status: 'historical', reviewBy: '2026-03' }, null],
    ['never, where it was overtaken', { status: 'superseded' }, null],
  ] as const)('%s', (_, changes, due) => {
    expect(checkDue({ ...fact, ...changes }, ageing)).toBe(due);
  });
});
