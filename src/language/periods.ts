/** A stretch of time named in a text, both ends included, as YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** `before 2020` and `after 2020` are open on one side of what they name. */
  readonly relation: 'in' | 'before' | 'after';
  /** The words that name it. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** The months by their names, as a normalised text has them. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03-01', '05-31'],
  summer: ['06-01', '08-31'],
  autumn: ['09-01', '11-30'],
  fall: ['09-01', '11-30'],
};

const month = `\\b(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const forms: readonly RegExp[] = [
  /(?<year>(?:19|20)\d{2})-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)/g,
  /(?<year>(?:19|20)\d{2})-(?<number>0[1-9]|1[0-2])(?![\d-])/g,
  new RegExp(`(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?${month},? (?<year>(?:19|20)\\d{2})`, 'g'),
  new RegExp(`${month} (?<day>[0-3]?\\d)(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})`, 'g'),
  new RegExp(`${month},? (?:of )?(?<year>(?:19|20)\\d{2})`, 'g'),
  /q(?<quarter>[1-4])(?: of)?,? (?<fiscal>fy) ?'?(?<year>(?:19|20)?\d{2})\b/g,
  /(?<fiscal>fy) ?'?(?<year>(?:19|20)?\d{2})(?:,? ?q(?<quarter>[1-4]))?\b/g,
  /(?:q(?<quarter>[1-4])|(?<ordinal>first|second|third|fourth) quarter)(?: of)?,? (?<year>(?:19|20)\d{2})\b/g,
  /(?<year>(?:19|20)\d{2}),? q(?<quarter>[1-4])\b/g,
  /(?<season>spring|summer|autumn|fall)(?: of)? (?<year>(?:19|20)\d{2})\b/g,
  /\b(?<year>(?:19|20)\d{2})\b/g,
  /\b(?<relative>last|this|next) (?<unit>year|month|summer|spring|autumn|fall)\b/g,
];

/** Every form has one of these; most texts have none, and need not be searched for any form. */
const hint = /(?:19|20)\d{2}|fy ?'?\d{2}|\b(?:last|this|next) /;

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * Finds the dates, months, quarters, US federal fiscal years (October to September), seasons and
 * years named in a normalised text. `last summer` and the like count from `today` (YYYY-MM-DD).
 *
 * @example findPeriods('who held jedi in june 2020', '2026-11-24') // 2020-06-01 to 2020-06-30
 */
export function findPeriods(text: string, today: string): Period[] {
  const taken: Period[] = [];
  if (!hint.test(text)) return taken;
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\d$.,-]/.test(text[start - 1] ?? '') && /^\d/.test(match[0])) continue;
      if (taken.some((period) => start < period.end && end > period.start)) continue;
      const span = spanOf(match.groups ?? {}, today);
      if (span === null) continue;
      const relation = relationBefore(text.slice(0, start));
      taken.push({ ...span, relation, said: match[0], start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function relationBefore(text: string): Period['relation'] {
  if (/\b(?:before|prior to|until|up to)(?: the)? $/.test(text)) return 'before';
  if (/\b(?:after|since|from)(?: the)? $/.test(text)) return 'after';
  return 'in';
}

type Groups = Readonly<Record<string, string | undefined>>;

function spanOf(groups: Groups, today: string): { from: string; to: string } | null {
  if (groups.relative !== undefined) return relativeSpan(groups.relative, groups.unit ?? '', today);
  const years = fullYear(groups.year ?? '');
  const quarter =
    groups.quarter !== undefined
      ? Number(groups.quarter)
      : groups.ordinal !== undefined
        ? ORDINALS.indexOf(groups.ordinal) + 1
        : null;
  if (groups.fiscal !== undefined) return fiscalSpan(years, quarter);
  if (quarter !== null) return monthSpan(years, quarter * 3 - 2, quarter * 3);
  const season = groups.season === undefined ? undefined : SEASONS[groups.season];
  if (season !== undefined) return { from: `${years}-${season[0]}`, to: `${years}-${season[1]}` };
  const number = groups.number !== undefined ? Number(groups.number) : monthNumber(groups.month);
  if (number === null) return { from: `${years}-01-01`, to: `${years}-12-31` };
  if (groups.day === undefined) return monthSpan(years, number, number);
  const day = Number(groups.day);
  if (day < 1 || day > daysIn(years, number)) return null;
  const date = `${years}-${two(number)}-${two(day)}`;
  return { from: date, to: date };
}

function relativeSpan(relative: string, unit: string, today: string): { from: string; to: string } {
  const step = relative === 'last' ? -1 : relative === 'next' ? 1 : 0;
  const thisYear = Number(today.slice(0, 4));
  if (unit === 'month') {
    const index = thisYear * 12 + Number(today.slice(5, 7)) - 1 + step;
    const number = (index % 12) + 1;
    return monthSpan(Math.floor(index / 12), number, number);
  }
  const season = SEASONS[unit];
  if (season === undefined) return monthSpan(thisYear + step, 1, 12);
  return { from: `${thisYear + step}-${season[0]}`, to: `${thisYear + step}-${season[1]}` };
}

/** The federal fiscal year N runs from October of N-1 to September of N. */
function fiscalSpan(years: number, quarter: number | null): { from: string; to: string } {
  if (quarter === null) return { from: `${years - 1}-10-01`, to: `${years}-09-30` };
  return quarter === 1
    ? monthSpan(years - 1, 10, 12)
    : monthSpan(years, quarter * 3 - 5, quarter * 3 - 3);
}

function monthSpan(years: number, first: number, last: number): { from: string; to: string } {
  return {
    from: `${years}-${two(first)}-01`,
    to: `${years}-${two(last)}-${two(daysIn(years, last))}`,
  };
}

function monthNumber(name: string | undefined): number | null {
  if (name === undefined) return null;
  return MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);
const two = (value: number): string => String(value).padStart(2, '0');
const daysIn = (years: number, number: number): number =>
  new Date(Date.UTC(years, number, 0)).getUTCDate();

/** The first and last day of a date written as YYYY, YYYY-MM or YYYY-MM-DD. */
export function spanOfDate(date: string): { from: string; to: string } {
  const [years = 0, number, day] = date.split('-').map(Number);
  if (number === undefined) return monthSpan(years, 1, 12);
  return day === undefined ? monthSpan(years, number, number) : { from: date, to: date };
}
