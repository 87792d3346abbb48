import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { normalise } from '../language/normalise.ts';
import { findPeriods, type Period, spanOfDate } from '../language/periods.ts';

/** From when to when a fact holds or happened, as YYYY-MM-DD; open ends are null. */
export function spanOfFact(fact: TopicFact): { from: string | null; to: string | null } {
  const start = fact.validFrom ?? fact.date;
  return {
    from: start === undefined ? null : spanOfDate(start).from,
    to: fact.validTo === undefined ? null : spanOfDate(fact.validTo).to,
  };
}

/** Whether a fact could be known on a day: it had begun, or has no beginning. */
export function hadBegun(fact: TopicFact, day: string): boolean {
  const { from } = spanOfFact(fact);
  return from === null || from <= day;
}

/** Whether a fact held on a day: it had begun and not ended. */
export function heldOn(fact: TopicFact, day: string): boolean {
  const { to } = spanOfFact(fact);
  return hadBegun(fact, day) && (to === null || to >= day);
}

/** Whether a fact's event lies in a period: its date, or one among its values. */
export function happenedIn(fact: TopicFact, period: Period): boolean {
  const dates: PartialDate[] = [];
  if (fact.date !== undefined) dates.push(fact.date);
  for (const value of fact.values ?? []) if (value.type === 'date') dates.push(value.on);
  return dates.some((date) => overlaps(spanOfDate(date), period));
}

/**
 * How well a fact fits the period that a question names: 1 where its event lies in the period or
 * it held then, 0 where nothing dates it, -1 where it lies elsewhere. 0 where no period is named.
 * A fact without dates of its own goes by those that its claim names.
 */
export function periodFit(fact: TopicFact, period: Period | undefined): number {
  if (period === undefined) return 0;
  if (happenedIn(fact, period)) return 1;
  const { from, to } = spanOfFact(fact);
  if (from === null && to === null) return wordsFit(fact, period);
  if (fact.validFrom !== undefined || fact.validTo !== undefined) {
    return overlaps({ from: from ?? '0000', to: to ?? '9999' }, period) ? 1 : -1;
  }
  return -1;
}

/** Kinds of fact that hold for what they say, not for a time that they happen to name. */
const TIMELESS: readonly string[] = ['definition', 'requirement', 'how-to', 'policy'];

/** The same by the dates that a claim names, for a fact that has none of its own: "in 2021 …" is not of 2009. */
function wordsFit({ kind, claim }: TopicFact, period: Period): number {
  if (TIMELESS.includes(kind)) return 0;
  const told = findPeriods(normalise(claim), period.from);
  if (told.length === 0) return 0;
  return told.some((span) => overlaps(span, period)) ? 1 : -1;
}

/** Kinds of fact that happened once, on a day: a question that puts one at another time is mistaken. */
const ONCE: readonly string[] = ['award', 'decision', 'event', 'authorization'];

/** Whether a fact tells of something that happened once. */
export const isOnce = ({ kind }: TopicFact): boolean => ONCE.includes(kind);

/** Whether a question puts something that happened once in a period in which it did not happen. */
export function isMisdated(fact: TopicFact, period: Period | undefined): boolean {
  return period?.relation === 'in' && isOnce(fact) && periodFit(fact, period) < 0;
}

/** Whether a fact's event or validity lies wholly after a period that a question names. */
export function beganAfter(fact: TopicFact, period: Period | undefined): boolean {
  const { from } = spanOfFact(fact);
  return period?.relation === 'in' && from !== null && from > period.to;
}

/** Whether a fact tells of anything after a day, in its dates or its words. */
export function tellsOfLater(fact: TopicFact, day: string): boolean {
  if (!hadBegun(fact, day)) return true;
  const told = [fact.claim, fact.detail ?? ''].map(normalise).join(' ');
  return findPeriods(told, day).some(({ from }) => from > day);
}

function overlaps(span: { from: string; to: string }, period: Period): boolean {
  if (period.relation === 'before') return span.from < period.from;
  if (period.relation === 'after') return span.to > period.to;
  return span.from <= period.to && span.to >= period.from;
}
