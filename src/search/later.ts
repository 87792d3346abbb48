import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import type { FactIndex } from './fact-index.ts';
import { isOnce, spanOfFact, tellsOfLater } from './fit.ts';

/**
 * Whether a fact could not be told on a day, YYYY-MM-DD: it tells of later, or has no date of its own
 * and is about something of which all that is recorded came after that day, so that it was not there
 * yet.
 */
export function isOfLater(
  fact: TopicFact,
  day: string,
  index: Pick<FactIndex, 'byEntity'>,
): boolean {
  if (tellsOfLater(fact, day)) return true;
  if (fact.date !== undefined || fact.validFrom !== undefined) return false;
  return isNotYet(fact.entities[0] ?? '', day, index);
}

/** Whether a fact holds on a past day: a definition does unless it ended, other facts need a date. */
export function isKnownThen(fact: TopicFact, day: string): boolean {
  const { from, to } = spanOfFact(fact);
  // What happened once goes on having happened.
  if (to !== null && to < day && !isOnce(fact)) return false;
  return from !== null || fact.kind === 'definition' || spanOfDate(fact.asOf).from <= day;
}

/** The first date of which anything about a thing is recorded; null where no fact about it has one. */
export function beginningOf(
  entity: string,
  { byEntity }: Pick<FactIndex, 'byEntity'>,
): PartialDate | null {
  const dates = (byEntity.get(entity) ?? []).flatMap(({ fact }) => {
    const since = fact.date ?? fact.validFrom;
    return since !== undefined && fact.entities.includes(entity) ? [since] : [];
  });
  return dates.reduce<PartialDate | null>(
    (a, b) => (a === null || spanOfDate(b).from < spanOfDate(a).from ? b : a),
    null,
  );
}

/** Whether nothing about a thing is recorded on or before a day, YYYY-MM-DD, and something is after it. */
export function isNotYet(entity: string, day: string, index: Pick<FactIndex, 'byEntity'>): boolean {
  const begun = beginningOf(entity, index);
  return begun !== null && spanOfDate(begun).from > day;
}
