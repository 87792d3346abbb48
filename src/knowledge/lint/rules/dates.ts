import type { TopicFact } from '../../types.ts';
import { isAfter } from '../partial-dates.ts';
import type { ContextRule, Finding } from '../rule.ts';

/** Nothing is known before it happened, and nothing was seen or published tomorrow. */
export const dates: ContextRule = function* ({ data }, { today }) {
  for (const fact of data.facts) {
    if (isAfter(fact.asOf, today))
      yield wrong(
        fact,
        ['asOf'],
        fact.asOf,
        `later than today, ${today}`,
        'the day it was checked',
      );
    if (fact.date !== undefined && isAfter(fact.date, fact.asOf))
      yield wrong(
        fact,
        ['date'],
        fact.date,
        `later than asOf, ${fact.asOf}`,
        'what had happened by asOf; a plan belongs into values as a date',
      );
    if (fact.validFrom !== undefined && fact.validTo !== undefined)
      if (isAfter(fact.validFrom, fact.validTo))
        yield wrong(
          fact,
          ['validTo'],
          fact.validTo,
          `before validFrom, ${fact.validFrom}`,
          'its end',
        );
    for (const [index, { date }] of fact.sources.entries())
      if (date !== undefined && isAfter(date, today))
        yield wrong(
          fact,
          ['sources', index, 'date'],
          date,
          `later than today, ${today}`,
          'the day it was published',
        );
  }
};

function wrong(
  item: TopicFact,
  path: readonly PropertyKey[],
  date: string,
  why: string,
  wanted: string,
): Finding {
  return { item, path, seen: `${JSON.stringify(date)}, ${why}`, fix: `write ${wanted}` };
}
