import type { PartialDate } from '../schema/partial-date.ts';

/** The first day that a partial date can mean, as YYYY-MM-DD. */
function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a partial date can mean, as text that sorts behind every earlier day. */
function lastDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}

/** Whether the whole of `date` lies after the whole of `other`: `2021-07` is not after `2021`. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  return firstDay(date) > lastDay(other);
}

/** Whether the calendar has the day: there is no 2021-02-30. */
export function isCalendarDate(date: PartialDate): boolean {
  const day = firstDay(date);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
