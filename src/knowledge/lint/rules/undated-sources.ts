import type { Rule } from '../rule.ts';

/** A reader can tell how old a source is: by its own date, or by the day on which it was read. */
export const undatedSources: Rule = function* ({ data }) {
  for (const fact of data.facts)
    for (const [index, { date, accessed }] of fact.sources.entries())
      if (date === undefined && accessed === undefined)
        yield {
          item: fact,
          path: ['sources', index],
          seen: 'without a date',
          fix: 'write date, the day it was published, or accessed, the day you read it',
        };
};
