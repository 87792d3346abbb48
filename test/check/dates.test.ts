import { expect, it } from 'vitest';
import { canBeSame, dateOfField, findDates, writtenOn } from '../../src/check/dates.ts';
import { normalise } from '../../src/language/normalise.ts';

it.each([
  ['Published in August 2021\n\nLast week it ended.', '2021-08-31'],
  ['Posted: 25 August 2021. It ended.', '2021-08-25'],
  ['JEDI\n25 August 2021\nIt ended.', '2021-08-25'],
  ['It ended on 6 July 2021.', null],
])('reads when %j was written', (text, date) => {
  expect(writtenOn(text)).toBe(date);
});

it.each([
  ['last December', '2020-12-01', '2020-12-31'],
  ['last year', '2020-01-01', '2020-12-31'],
  ['last week', '2021-08-04', '2021-08-25'],
  ['earlier this summer', '2020-08-24', '2021-08-25'],
])('counts %j from the day of writing', (text, from, to) => {
  expect(findDates(normalise(text), '2021-08-25')).toMatchObject([{ from, to, isRelative: true }]);
});

it.each([
  ['in July 2021', '2021-07-06', true],
  ['in 2021', '2021-07-06', true],
  ['on 7 July 2021', '2021-07-06', false],
  ['before 2022', '2021-07-06', true],
  ['in 2020', '2021', false],
])('holds %j against %s', (text, field, same) => {
  const [said] = findDates(normalise(text), '2026-11-24');
  expect(said !== undefined && canBeSame(said, dateOfField(field))).toBe(same);
});
