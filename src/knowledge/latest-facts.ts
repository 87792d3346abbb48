import type { TopicFact } from './types.ts';

/**
 * The facts on what happened last, newest first: by the day of the event, so that only those that know
 * their day count, and none of a day after `today` (YYYY-MM-DD).
 */
export function latestFacts(
  facts: readonly TopicFact[],
  today: string,
  most: number,
): readonly TopicFact[] {
  const day = ({ date = '' }: TopicFact) => date;
  return facts
    .filter((fact) => day(fact).length === today.length && day(fact) <= today)
    .sort((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id))
    .slice(0, most);
}
