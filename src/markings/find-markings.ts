import { BANNER_LEVELS, CONTROLS, PORTION_LEVELS } from './vocabulary.ts';

/** One marking found in a text: its form and where, never the text around it. */
export interface Marking {
  readonly form: 'banner' | 'portion' | 'banner-line';
  /** Offset of the first character in the text with invisible characters taken out. */
  readonly at: number;
}

const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const slashes = /[\u2044\u2215\u29f8\uff0f]/g;

/** Undoes what would hide a marking: invisible characters, look-alike slashes, full-width letters. */
function unmask(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(slashes, '/');
}

/** A text on one line without a slash or a bracket holds no marking of any form. */
const mayHold = /[/(\r\n]/;

const words = (list: readonly string[]): string =>
  list.map((entry) => entry.replaceAll(' ', '\\s{1,3}')).join('|');

const gap = '[ \\t\\r\\n]{0,3}';
const doubleSlash = `${gap}/${gap}/${gap}`;
const control = `(?:${words(CONTROLS)})(?![A-Z0-9])`;

/** A level in full, a double slash and a control, or SP- and a CUI category: `SECRET//NOFORN`. */
const bannerPattern = new RegExp(
  `(?<![A-Z0-9])(?:${words(BANNER_LEVELS)})${doubleSlash}(?:${control}|SP-[A-Z]|[A-Z]{2,20}(?:${gap}/|[ \\t]{0,3}(?:\\n|$)))`,
  'g',
);

/** A foreign or joint marking starts with the double slash: `//NATO SECRET//ATOMAL`. */
const foreignPattern = new RegExp(
  `(?<![A-Z0-9:/])//${gap}(?:[A-Z]{3}[ \\t]{1,3}|JOINT[ \\t]{1,3})?(?:${words(BANNER_LEVELS)})(?![A-Z0-9])`,
  'g',
);

/** A short level, a double slash and a control: `(S//NF)`, `TS//SI`. */
const portionPattern = new RegExp(
  `(?<![A-Z0-9/.:\\\\])(?:${words(PORTION_LEVELS)})${gap}/${gap}/${gap}(?:${control}|SP-[A-Z])`,
  'g',
);

/**
 * A bare level in brackets that opens a line with text behind it: `(TS) The…`. Not (U), not `(C) 2024`;
 * read in the case as written, since `(c)` and `(s)` are list letters and plurals.
 */
const openingPattern = /(?:^|\n)[ \t>*-]{0,8}\((TS|S|C|CUI)\)[ \t]{1,4}(?=[A-Z"'“])/g;

const bannerLine = new RegExp(`^[ \\t*_=-]{0,8}(?:${words(BANNER_LEVELS)})[ \\t*_=-]{0,8}$`);

/**
 * Finds classification banner lines and portion marks in a text, whatever the case and spacing.
 *
 * Plain talk about levels ("what is top secret?") is no marking; a level with a double slash and a
 * control is, and so is a bare portion mark that opens a line, and a level alone on the first or
 * last line of a longer text. UNCLASSIFIED alone is not.
 *
 * @example findMarkings('SECRET//NOFORN\nThe otter sleeps.') // one marking, form 'banner'
 */
export function findMarkings(text: string): Marking[] {
  const asWritten = unmask(text);
  if (!mayHold.test(asWritten)) return [];
  const read = asWritten.toUpperCase();
  const found: Marking[] = [];
  for (const pattern of [bannerPattern, foreignPattern]) {
    for (const match of read.matchAll(pattern)) found.push({ form: 'banner', at: match.index });
  }
  for (const match of read.matchAll(portionPattern)) {
    found.push({ form: 'portion', at: match.index });
  }
  for (const match of asWritten.matchAll(openingPattern)) {
    found.push({ form: 'portion', at: match.index });
  }
  const lines = asWritten.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length > 1) {
    for (const line of [lines[0], lines.at(-1)]) {
      if (line !== undefined && isBannerLine(line)) {
        found.push({ form: 'banner-line', at: asWritten.indexOf(line) });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A level alone on a line, in capitals as written: "Secret" as a heading is plain talk. */
function isBannerLine(line: string): boolean {
  return line === line.toUpperCase() && bannerLine.test(line) && !/UNCLASSIFIED/.test(line);
}
