import { normalise } from '../language/normalise.ts';
import { findPeriods, MONTHS, type Period, spanOfDate } from '../language/periods.ts';

/** A date of a text, and whether it counts from the day of writing. */
export interface SaidDate extends Period {
  readonly isRelative: boolean;
}

const published =
  /\b(?:published|posted|updated|issued|written|dated|released|date|as of|stand)\b[:\s]{0,3}(?:on |in )?/g;

/**
 * The day on which a text says that it was written, YYYY-MM-DD: behind "published", "posted" or
 * "date:" near its beginning or end, or alone on one of its first lines. Null where it does not say.
 */
export function writtenOn(text: string): string | null {
  for (const part of [text.slice(0, 600), text.slice(-300)].map(normalise)) {
    for (const match of part.matchAll(published)) {
      const after = part.slice(match.index + match[0].length);
      const [first] = findPeriods(after, ANY_DAY);
      if (first?.start === 0) return first.to;
    }
  }
  for (const line of text.slice(0, 600).split('\n').slice(0, 5).map(normalise)) {
    const [first] = findPeriods(line, ANY_DAY);
    const isWhole =
      first !== undefined && line.replace(/[^a-z0-9]/g, '').length - 2 <= first.said.length;
    if (first !== undefined && isWhole && first.from.slice(0, 7) === first.to.slice(0, 7))
      return first.to;
  }
  return null;
}

const ANY_DAY = '2000-01-01';
const month = MONTHS.join('|');
const relative: readonly [RegExp, (day: Date, match: RegExpMatchArray) => [Date, Date]][] = [
  [/\b(?:yesterday)\b/g, (day) => [plus(day, -2), plus(day, 0)]],
  [/\b(?:today|this week)\b/g, (day) => [plus(day, -7), plus(day, 7)]],
  [/\b(?:last|this past|the past) week\b/g, (day) => [plus(day, -21), plus(day, 0)]],
  [/\b(?:earlier )?this month\b/g, (day) => [plus(day, -31), plus(day, 31)]],
  [
    /\bearlier this (?:summer|spring|autumn|fall|year)\b/g,
    (day) => [plus(day, -366), plus(day, 0)],
  ],
  [
    new RegExp(`\\b(last|this|next) (${month})\\b`, 'g'),
    (day, match) => {
      const number = MONTHS.indexOf(match[2] ?? '');
      const isLater = number > day.getUTCMonth();
      const year =
        day.getUTCFullYear() + (match[1] === 'next' ? (isLater ? 0 : 1) : isLater ? -1 : 0);
      return [new Date(Date.UTC(year, number, 1)), new Date(Date.UTC(year, number + 1, 0))];
    },
  ],
];

/** The dates named in a normalised text, those that count from the day of writing included. */
export function findDates(text: string, writtenAt: string): SaidDate[] {
  const day = new Date(`${writtenAt}T00:00:00Z`);
  const own = relative.flatMap(([pattern, span]) =>
    Array.from(text.matchAll(pattern), (match): SaidDate => {
      const [from, to] = span(day, match);
      return {
        from: iso(from),
        to: iso(to),
        relation: 'in',
        said: match[0],
        start: match.index,
        end: match.index + match[0].length,
        isRelative: true,
      };
    }),
  );
  const plain = findPeriods(text, writtenAt)
    .filter(({ start, end }) => !own.some((date) => start < date.end && end > date.start))
    .map((period) => {
      // "As of" says when a statement was seen to hold, not when anything happened.
      const isRelative =
        /^(?:last|this|next) /.test(period.said) ||
        /\bas of (?:the )?(?:end of |early |late |mid-?)?$/.test(text.slice(0, period.start));
      // "Last summer" may be the one just over: a season is not exact to the year.
      return { ...period, isRelative, ...relationOf(text.slice(0, period.start), period) };
    });
  return [...own, ...plain].sort((a, b) => a.start - b.start);
}

/** "By August 2023" may be earlier, "since 2016" and "from 2016" begin then, "until" ends then. */
function relationOf(before: string, { relation }: Period): Pick<Period, 'relation'> {
  if (
    /\b(?:since|from|until|till|up to|through|starting|effective)(?: the)?(?: end of| start of| early| late| mid-?)? $/.test(
      before,
    )
  )
    return { relation: 'in' };
  return { relation };
}

/** Whether two dates can be the same, each as exact as it is given. */
export function canBeSame(
  a: Pick<SaidDate, 'from' | 'to' | 'relation'>,
  b: Pick<SaidDate, 'from' | 'to' | 'relation'>,
): boolean {
  if (a.relation === 'before' && b.relation === 'in') return b.from <= a.to;
  if (a.relation === 'after' && b.relation === 'in') return b.to >= a.from;
  return a.from <= b.to && a.to >= b.from;
}

/** A date of a fact's fields as one of a text. */
export function dateOfField(date: string): SaidDate {
  const { from, to } = spanOfDate(date);
  return { from, to, relation: 'in', said: date, start: -1, end: -1, isRelative: false };
}

const plus = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);
const iso = (day: Date): string =>
  Number.isNaN(day.getTime()) ? ANY_DAY : day.toISOString().slice(0, 10);
