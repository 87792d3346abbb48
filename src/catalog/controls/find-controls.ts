import type { Span } from '../wording/spans.ts';
import { FAMILY_CODES } from './control-id.ts';

/** A control's id in a text, however it is spelt. */
export interface FoundControl extends Span {
  /** As OSCAL writes it. It need not exist. */
  readonly id: string;
  /** Whether only a space, or nothing, stands between the letters and the number: "at 2", "ps5". */
  readonly isLoose: boolean;
}

const codes = FAMILY_CODES.join('|');
const start = new RegExp(
  `(?<![a-z0-9.-])(?<family>${codes})(?<gap> ?[-._] ?| )?0{0,2}(?<control>[1-9]\\d?)(?![\\da-z])`,
  'g',
);
/** Behind the control's number: (1), (1)(3), [1], .1, -01, " enhancement 1", " 1". */
const behind: readonly RegExp[] = [
  /(?: ?[([{] ?0?[1-9]\d? ?[)\]}])+(?: ?\([a-z]\))?/y,
  /[.-]0?[1-9]\d?(?![\d.-]|[a-z])/y,
  /,? (?:control )?(?:enhancements?|enh|ce)\.? ?(?:no\.? ?|number |#)?0?[1-9]\d?(?![\d.])/y,
  / 0?[1-9]\d?(?= ?(?:$|[?!.,;)]|(?:in|is|part|withdrawn|required|title|baseline|fedramp|nist)\b))/y,
];
const ITEM = / ?\(?[a-z]\)(?:\(?\d\))?/y;
const BEFORE =
  /(?:enhancement|enh|ce)s?\.? ?(?:no\.? ?|number |#)?0?([1-9]\d?) (?:of|in|to|for|on|under) (?:the )?(?:control )?$/;

/**
 * Finds the ids of controls and enhancements: AC-2(1), ac-2.1, AC2 1, "ac 2 enhancement 1", AC-02(01),
 * "enhancement 1 of ac-2". Numbers of other kinds, as CMMC's AC.L2-3.1.1 and AC.1.001, are none.
 *
 * @example findControls('is sc-7 (5) in moderate?')[0]?.id // sc-7.5
 */
export function findControls(text: string): FoundControl[] {
  const found: FoundControl[] = [];
  for (const match of text.matchAll(start)) {
    const { family = '', gap = '', control = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (/^\.\d{3}/.test(text.slice(end))) continue;
    const base = `${family}-${control}`;
    const isLoose = gap === '' || gap === ' ';
    const before = BEFORE.exec(text.slice(0, match.index));
    if (before !== null) {
      found.push({ id: `${base}.${before[1]}`, isLoose: false, start: before.index, end });
      continue;
    }
    const rest = restAt(text, end);
    const numbers = rest.match(/[1-9]\d?/g) ?? [];
    const at = { start: match.index, end: itemEnd(text, end + rest.length) };
    if (numbers.length === 0) found.push({ id: base, isLoose, ...at });
    const isSure = !isLoose || /[([{.e]/.test(rest);
    for (const number of numbers) found.push({ id: `${base}.${number}`, isLoose: !isSure, ...at });
  }
  return found;
}

function restAt(text: string, end: number): string {
  for (const form of behind) {
    form.lastIndex = end;
    const rest = form.exec(text)?.[0];
    if (rest !== undefined) return rest;
  }
  return '';
}

/** An item of a control's statement, as in AC-2(a), names the control. */
function itemEnd(text: string, end: number): number {
  ITEM.lastIndex = end;
  const item = ITEM.exec(text)?.[0];
  return item?.startsWith('(') || item?.startsWith(' (') ? end + item.length : end;
}
