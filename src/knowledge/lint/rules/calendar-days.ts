import type { TopicFact } from '../../types.ts';
import { isCalendarDate } from '../partial-dates.ts';
import type { Rule } from '../rule.ts';

/** Every day that a fact names exists: no 30 February. */
export const calendarDays: Rule = function* ({ data }) {
  for (const fact of data.facts)
    for (const [path, date] of datesOf(fact))
      if (!isCalendarDate(date))
        yield { item: fact, path, value: date, fix: 'the calendar has no such day' };
};

function datesOf(fact: TopicFact): [PropertyKey[], string][] {
  const found: [PropertyKey[], string | undefined][] = [
    [['date'], fact.date],
    [['asOf'], fact.asOf],
    [['validFrom'], fact.validFrom],
    [['validTo'], fact.validTo],
    [['reviewBy'], fact.reviewBy],
    ...fact.sources.flatMap(({ date, accessed }, index): [PropertyKey[], string | undefined][] => [
      [['sources', index, 'date'], date],
      [['sources', index, 'accessed'], accessed],
    ]),
    ...(fact.values ?? []).map((value, index): [PropertyKey[], string | undefined] => [
      ['values', index, 'on'],
      value.type === 'date' ? value.on : undefined,
    ]),
  ];
  return found.filter((entry): entry is [PropertyKey[], string] => entry[1] !== undefined);
}
