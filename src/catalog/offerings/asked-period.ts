import { findPeriods, MONTHS } from '../../language/periods.ts';
import type { Token } from '../../language/tokens.ts';

/** A stretch of days that a question asks about, both ends included; null is open. */
export interface AskedDays {
  readonly from: string | null;
  readonly to: string | null;
  /** As a person says it: `in May 2026`, `since 2024`. */
  readonly said: string;
  /** Places of its words among the question's. */
  readonly start: number;
  readonly end: number;
}

const JOINING = new Set([
  'in',
  'during',
  'since',
  'before',
  'after',
  'until',
  'from',
  'of',
  'through',
  'the',
  'till',
]);
const FIRST_DAY = '-01';

/**
 * The days that a question names. A month without a year is the last one of that name that the table
 * has seen; a season or "this year" counts from the day of asking.
 *
 * @param seen the last day that the table knows of
 */
export function askedDays(
  text: string,
  tokens: readonly Token[],
  today: string,
  seen: string,
): AskedDays | null {
  const [period, until, ...more] = findPeriods(text, today);
  if (more.length > 0 || (until !== undefined && !isSpan(text.slice(period?.end, until.start))))
    return null;
  if (period === undefined) return bareMonth(tokens, seen);
  const first = tokens.findIndex(({ end }) => end > period.start);
  const last = tokens.findLastIndex(({ start }) => start < (until ?? period).end);
  const start = joinedFrom(tokens, first);
  const word = tokens[start]?.text;
  const said = tokens
    .slice(first, last + 1)
    .map(({ text: each }) => titled(each))
    .join(' ');
  const place = { start, end: last + 1 };
  if (until !== undefined)
    return { from: period.from, to: until.to, said: `from ${said}`, ...place };
  if (word === 'since' || word === 'from')
    return { from: period.from, to: null, said: `since ${said}`, ...place };
  if (word === 'after')
    return { from: shifted(period.to, 1), to: null, said: `after ${said}`, ...place };
  if (word === 'before' || word === 'until' || word === 'till')
    return { from: null, to: dayBefore(period.from), said: `before ${said}`, ...place };
  const relative = /^(this|last) (year|month)$/.exec(period.said);
  const named = relative === null ? said : spanName(period.from, relative[2] === 'year');
  return { from: period.from, to: period.to, said: `in ${named}`, ...place };
}

/** "2024 to 2025" is one time, "2025 vs 2024" are two. */
const isSpan = (between: string): boolean => /^ ?(?:to|through|until|till|and|-) ?$/.test(between);

function bareMonth(tokens: readonly Token[], seen: string): AskedDays | null {
  for (const [at, { text }] of tokens.entries()) {
    const month = MONTHS.indexOf(text);
    const before = tokens[at - 1]?.text ?? '';
    if (month === -1 || !JOINING.has(before) || before === 'the') continue;
    const number = String(month + 1).padStart(2, '0');
    const year = Number(seen.slice(0, 4)) - (seen.slice(5, 7) < number ? 1 : 0);
    const from = `${year}-${number}${FIRST_DAY}`;
    const said = `${titled(text)} ${year}`;
    const place = { start: at - 1, end: at + 1 };
    if (before === 'since' || before === 'from')
      return { from, to: null, said: `since ${said}`, ...place };
    if (before === 'before' || before === 'until')
      return { from: null, to: dayBefore(from), said: `before ${said}`, ...place };
    return { from, to: `${year}-${number}-31`, said: `in ${said}`, ...place };
  }
  return null;
}

function joinedFrom(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > 0 && JOINING.has(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const titled = (word: string): string =>
  MONTHS.some((month) => month === word || month.slice(0, 3) === word)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : word;

const spanName = (from: string, isYear: boolean): string =>
  isYear ? from.slice(0, 4) : from.slice(0, 7);

const dayBefore = (day: string): string => shifted(day, -1);

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** Whether a day lies in the asked days. */
export const isWithin = (
  day: string | null,
  { from, to }: Pick<AskedDays, 'from' | 'to'>,
): boolean => day !== null && (from === null || day >= from) && (to === null || day <= to);
