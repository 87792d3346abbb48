import { expect, it } from 'vitest';
import { splitParts } from '../../../src/render/blocks/split-parts.ts';

const few = { caveats: [10], points: [10, 10], rows: [10, 10, 10] };

it.each([
  ['all fits', few, { all: 100, rows: 100 }, ['1 2 3']],
  ['nothing is there', { caveats: [], points: [], rows: [] }, { all: 100, rows: 100 }, ['0 0 0']],
  ['what is left over comes last', few, { all: 40, rows: 40 }, ['1 2 1', '0 0 2']],
  ['rows have a share of their own', few, { all: 100, rows: 20 }, ['1 2 2', '0 0 1']],
  ['caveats come first', { ...few, caveats: [30, 30] }, { all: 60, rows: 60 }, ['2 0 0', '0 2 3']],
  [
    'something is always shown',
    few,
    { all: 1, rows: 1 },
    ['1 0 0', '0 1 0', '0 1 0', '0 0 1', '0 0 1', '0 0 1'],
  ],
])('%s', (_, sizes, room, expected) => {
  const counts = splitParts(sizes, room).map((part) =>
    [part.caveats, part.points, part.rows].map(([from, to]) => to - from).join(' '),
  );
  expect(counts).toEqual(expected);
});
