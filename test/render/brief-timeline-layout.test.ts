import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/brief/types.ts';
import { spanOfDate } from '../../src/language/periods.ts';
import { layOutTimeline } from '../../src/render/brief-timeline-layout.ts';

const at = (date: string, sort = 'Event'): TimelineEvent => ({
  sort,
  date,
  from: spanOfDate(date).from,
  to: spanOfDate(date).to,
  statement: { text: `Of ${date}.`, factId: null, cites: [1] },
});

const two = (number: number) => String(number).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1995, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => [year, two(month), two(day)].slice(0, parts).join('-'));
const events = fc
  .array(fc.tuple(date, fc.constantFrom('Award', 'Authorization')), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([day, sort]) => at(day, sort)).sort((a, b) => a.to.localeCompare(b.to)));

it.each([350, 696])('at %i pixels no label runs into another, a staff or the edge', (width) => {
  fc.assert(
    fc.property(events, (all) => {
      const { flags, lanes } = layOutTimeline(all, width);
      for (const [one, flag] of flags.entries()) {
        expect(flag.x).toBeGreaterThanOrEqual(0);
        expect(flag.x + flag.width).toBeLessThanOrEqual(width);
        expect(flag.lane).toBeLessThan(lanes);
        for (const [two_, other] of flags.entries()) {
          if (one === two_) continue;
          const covers = flag.x < other.x && other.x < flag.x + flag.width;
          // Another's staff or label begins where this label is: it must stay below it.
          if (covers) expect(other.lane).toBeLessThan(flag.lane);
          if (flag.x === other.x) expect(other.lane).not.toBe(flag.lane);
        }
      }
    }),
  );
});

it('keeps to scale: a day is as long at the end of the line as at its beginning', () => {
  const { flags } = layOutTimeline(
    [at('2020-01-01'), at('2021-01-01'), at('2022-01-01'), at('2024-01-01')],
    696,
  );
  const [a = 0, b = 0, c = 0, d = 0] = flags.map(({ x }) => x);
  expect(c - b).toBeCloseTo((b - a) * (365 / 366), 0);
  expect(d - c).toBeCloseTo(2 * (c - b), 0);
});

it('draws a date known by its year as long as that, and one known by its day as a point', () => {
  const { flags } = layOutTimeline([at('2020'), at('2021-01-01')], 696);
  const [year, day] = flags;
  expect((year?.to ?? 0) - (year?.from ?? 0)).toBeGreaterThan(400);
  expect(day?.to).toBe(day?.from);
});

it('names as many years as have room', () => {
  const { years } = layOutTimeline([at('1990-06-01'), at('2030-06-01')], 350);
  expect(years.length).toBeGreaterThan(1);
  for (const [place, year] of years.entries())
    if (place > 0) expect(year.x - (years[place - 1]?.x ?? 0)).toBeGreaterThanOrEqual(40);
});
