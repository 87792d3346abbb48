import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { Value } from '../knowledge/schema/value.ts';
import { MONTHS, type Period } from '../language/periods.ts';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Dates said before: a knowledge has few different ones, and each answer says a dozen. */
const said = new Map<PartialDate, string>();
const MOST_KEPT = 5_000;

/** A date as people say it: `6 July 2021`, `July 2021` or `2021`. */
export function formatDate(date: PartialDate): string {
  const known = said.get(date);
  if (known !== undefined) return known;
  const words = sayDate(date);
  if (said.size < MOST_KEPT) said.set(date, words);
  return words;
}

function sayDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : capitalise(MONTHS[Number(month) - 1] ?? '');
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A stretch of time as people say it: a day, a month or a year by name, else in the words used. */
export function formatPeriod({ from, to, said }: Period): string {
  if (from === to) return formatDate(from);
  const month = from.slice(0, 7);
  if (/^\d{4}$/.test(said)) return said;
  return month === to.slice(0, 7) ? formatDate(month) : said;
}

/** A sum in words of scale: `$14.809 billion`, `$600 million`, `$1,500`. Up to three decimals, none lost. */
export function formatMoney(amount: number, currency: string): string {
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  const [scale, name] = SCALES.find(([least]) => Math.abs(amount) >= least) ?? [1, ''];
  return `${symbol}${formatNumber(amount / scale)}${name === '' ? '' : ` ${name}`}`;
}

/** A number with thousands marks and at most three decimals. */
export function formatNumber(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

type Measured = Extract<Value, { amount: number }>;

/** A measured value with its bounds: `up to $10 billion`, `more than 60 services`, `about 24%`. */
export function formatAmount(value: Measured): string {
  const bound = value.upTo ? 'up to ' : value.atLeast ? 'at least ' : value.about ? 'about ' : '';
  switch (value.type) {
    case 'money':
      return bound + formatMoney(value.amount, value.currency);
    case 'percent':
      return `${bound}${formatNumber(value.amount)}%`;
    case 'count':
      return `${bound}${formatNumber(value.amount)} ${value.unit ?? value.what}`;
    default:
      throw new Error(`Unhandled: ${value satisfies never}`);
  }
}

/** Names in a row: `AWS, Google, Microsoft and Oracle`. */
export function formatNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A text with its first letter in upper case. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
