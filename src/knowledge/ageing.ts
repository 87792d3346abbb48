import type { Ageing } from './schema/ageing.ts';
import type { Fact } from './schema/fact.ts';

/**
 * The day from which a fact is due for a check, YYYY-MM-DD: its own `reviewBy`, else as many months
 * after its `asOf` as facts of its kind keep. Both count from the last day that they can mean. Null
 * for what does not age: facts that are over or overtaken, and kinds that have no number of months.
 */
export function checkDue(
  { status, reviewBy, asOf, kind }: Pick<Fact, 'status' | 'reviewBy' | 'asOf' | 'kind'>,
  ageing: Ageing,
): string | null {
  if (status !== 'current') return null;
  if (reviewBy !== undefined) return lastDay(reviewBy, 0);
  const months = ageing[kind];
  return months === undefined ? null : lastDay(asOf, months);
}

/** The last day of a partial date, moved on by whole months; a day beyond the month's end becomes its end. */
function lastDay(date: string, months: number): string {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const end = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, end)))
    .toISOString()
    .slice(0, 10);
}
