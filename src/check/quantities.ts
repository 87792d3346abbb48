import type { Value } from '../knowledge/schema/value.ts';
import { findAmounts } from '../language/amounts.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';

/** A number of a text with what it counts. */
export interface Quantity {
  readonly amount: number;
  readonly kind: 'money' | 'percent' | 'time' | 'count';
  /** The stems of what is counted, the nearest word first; `amount` is in hours for times. */
  readonly units: readonly string[];
  readonly relation: 'exactly' | 'over' | 'under';
  readonly isAbout: boolean;
  readonly start: number;
  readonly end: number;
}

const HOURS: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};
const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const wordNumber = new RegExp(
  `(?<![\\w-])(${NUMBERS.join('|')}|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\\w-]*\\d)[ -](?=[a-z])`,
  'g',
);
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** A number behind one of these names a thing and counts nothing. */
const naming =
  /(?:\b(?:order|orders|section|sections|part|parts|title|level|levels|phase|version|rev|revision|class|type|annex|tier|article|articles|no|nos|number|release|clause|form|page|appendix|chapter|pub|publication|sp|rule|directive|memo|step|band|lot|group|impact|edition|issue|notice|aes|rsa|sha|fips|iso|iec|port|ports|pool|block|act|public law|docket|circular|round|case|windows|server|model|gpt|claude|llama|grok|gemini|copilot|r|u|el|v|q|days? of)[ -]|#|§ ?)$/;
/** Words between a number and what it counts say nothing of it. */
const passed = new Set(
  'of the a an or and more less other such new different separate full whole about to in at for on by from with per each as its their all is are was were'.split(
    ' ',
  ),
);
const MOST_UNITS = 3;

/** The numbers of a normalised text outside its names and dates, which `taken` gives. */
export function findQuantities(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): Quantity[] {
  const isFree = (start: number, end: number): boolean =>
    !taken.some((span) => start < span.end && end > span.start);
  const written = findAmounts(text).flatMap((found) => {
    const { amount, kind, scaled, relation, start, end } = found;
    if (!isFree(start, end)) return [];
    const isBare = kind === 'number' && !scaled;
    if (isBare && (isNaming(text, start, end) || isVersion(text, start, end))) return [];
    return [quantityAt(text, { amount, kind, relation, start, end })];
  });
  const spelt = Array.from(text.matchAll(wordNumber)).flatMap((match) => {
    const start = match.index;
    const word = match[1] ?? '';
    const end = start + word.length;
    if (!isFree(start, end) || written.some((q) => start < q.end && end > q.start)) return [];
    if (isNaming(text, start, end)) return [];
    const tens = TENS.indexOf(word);
    const amount = tens >= 0 ? 30 + 10 * tens : NUMBERS.indexOf(word) + 2;
    return [quantityAt(text, { amount, kind: 'number', relation: 'exactly', start, end })];
  });
  return [...written, ...spelt].sort((a, b) => a.start - b.start);
}

const isNaming = (text: string, start: number, end: number): boolean =>
  naming.test(text.slice(0, start)) ||
  /^(?:[./:]\w|\()/.test(text.slice(end)) ||
  /[/:([]$/.test(text.slice(0, start).trimEnd());

/** "Framework 2.0 came out": a decimal that counts nothing is a version. */
const isVersion = (text: string, start: number, end: number): boolean =>
  /^\d+\.\d+$/.test(text.slice(start, end).trim()) &&
  !/^ (?:percent|[a-z]+s\b)/.test(text.slice(end));

interface Found {
  readonly amount: number;
  readonly kind: 'money' | 'percent' | 'number';
  readonly relation: Quantity['relation'];
  readonly start: number;
  readonly end: number;
}

function quantityAt(text: string, found: Found): Quantity {
  const { start, end } = found;
  const rest = /^[^.;:,()]*/.exec(text.slice(end).replace(/^-/, ' '))?.[0] ?? '';
  const units: string[] = [];
  for (const { text: word } of tokenise(rest).slice(0, MOST_UNITS + 2)) {
    if (passed.has(word)) {
      if (units.length > 0) break;
      continue;
    }
    if (/\d/.test(word)) break;
    units.push(stem(word));
    if (units.length === MOST_UNITS) break;
  }
  const before = text.slice(0, start);
  const isAbout = /\b(?:about|around|nearly|almost|some|roughly|approximately|close to) $/.test(
    before,
  );
  const relation = /\bat most $|\bup to $/.test(before) ? 'exactly' : found.relation;
  const per = HOURS[/^[ -]*(minute|hour|day|week|month|year)s?\b/.exec(text.slice(end))?.[1] ?? ''];
  const shared = { relation, isAbout, start, end };
  if (found.kind === 'number' && per !== undefined)
    return { ...shared, kind: 'time', amount: found.amount * per, units: [] };
  const kind = found.kind === 'number' ? 'count' : found.kind;
  return { ...shared, kind, amount: found.amount, units };
}

/** The number that a typed value of a fact gives, with no place in the text. */
export function quantityOf(value: Value): Quantity | null {
  if (!('amount' in value)) return null;
  const shared = {
    relation: value.atLeast === true ? 'over' : 'exactly',
    isAbout: value.about === true,
    start: -1,
    end: -1,
  } as const;
  if (value.type !== 'count')
    return { ...shared, kind: value.type, amount: value.amount, units: [] };
  const unit = (value.unit ?? value.what).toLowerCase();
  const per = HOURS[unit.replace(/s$/, '')];
  if (per !== undefined) return { ...shared, kind: 'time', amount: value.amount * per, units: [] };
  return {
    ...shared,
    kind: 'count',
    amount: value.amount,
    units: tokenise(unit).map((t) => stem(t.text)),
  };
}

/** Whether two numbers measure the same kind of thing, so that they can agree or differ. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'count') return true;
  if (a.units.length === 0 || b.units.length === 0) return a.units.length === b.units.length;
  return a.units.some((unit) => b.units.includes(unit));
}

/** Whether what is said of a number can be so where a fact says `known`. */
export function agrees(said: Quantity, known: Quantity): boolean {
  const { amount: a, isAbout } = said;
  const { amount: b } = known;
  if (isNear(a, b, isAbout || known.isAbout)) return true;
  if (said.relation === known.relation) return false;
  // "More than 60" is said of 65, not of 88.
  if (said.relation === 'over') return b >= a && b <= a * MOST_OVER;
  if (said.relation === 'under') return b <= a && b * MOST_OVER >= a;
  return known.relation === 'over' ? a >= b && a <= b * 1.5 : a <= b && a >= b * 0.5;
}

const MOST_OVER = 1.4;

function isNear(a: number, b: number, isAbout: boolean): boolean {
  if (a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b)) return true;
  const exact = Math.min(digitsOf(a), digitsOf(b));
  if (isAbout && Math.abs(a - b) <= 0.06 * Math.abs(b)) return true;
  // "$14.8 billion" is what $14.809 billion is said as, but 110 is not 106.
  if (exact < 2 || [a, b].every((amount) => amount < 1000 && Number.isInteger(amount)))
    return false;
  return rounded(a, exact) === rounded(b, exact) && Math.abs(a - b) <= 0.05 * Math.abs(b);
}

const digitsOf = (amount: number): number =>
  Math.abs(amount).toExponential(9).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
const rounded = (amount: number, digits: number): string => amount.toExponential(digits - 1);
