import type { Span } from '../wording/spans.ts';
import type { RuleTable } from './table.ts';

/** An id of a rule, a definition, an indicator or a theme in a text. */
export interface FoundRule extends Span {
  /** As FedRAMP writes it: `KSI-CNA-RNT`. It need not exist. */
  readonly id: string;
}

const sep = '(?:[-_./]| ?- ?| )';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z0-9])ksis?${sep}?(?<b>[a-z]{3})(?:${sep}(?<c>[a-z]{3}|\\d{1,2}))?(?![a-z0-9])`,
    'g',
  ),
  new RegExp(`(?<![a-z0-9])frd${sep}(?<b>[a-z]{3})(?![a-z0-9])`, 'g'),
  new RegExp(
    `(?<![a-z0-9])(?<a>[a-z]{3})${sep}(?<b>[a-z]{3})${sep}(?<c>[a-z]{3})(?![a-z0-9])`,
    'g',
  ),
];

/**
 * Finds ids as people type them: "KSI-CNA-RNT", "ksi cna", "scn-trf-nip", "vdr tfr pcd", "frd kev".
 * An id that the table does not have counts only where it is written with hyphens.
 */
export function findRules(text: string, table: RuleTable): FoundRule[] {
  const found: FoundRule[] = [];
  for (const [at, form] of FORMS.entries()) {
    for (const match of text.matchAll(form)) {
      const { a, b = '', c } = match.groups ?? {};
      const family = at === 0 ? 'ksi' : at === 1 ? 'frd' : (a ?? '');
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((each) => start < each.end && end > each.start)) continue;
      const id = [family, b, ...(c === undefined ? [] : [c])].join('-').toUpperCase();
      const theme = `${family}-${b}`.toUpperCase();
      const isHyphened = match[0].includes('-');
      if (table.get(id) !== null) found.push({ id, start, end });
      else if (at === 0 && table.get(theme) !== null) {
        // "ksi cna for agencies" names the theme and goes on; "ksi-cna-01" is a number of old.
        const isNumber = c !== undefined && /^\d/.test(c);
        if (isHyphened || isNumber) found.push({ id, start, end });
        else found.push({ id: theme, start, end: start + match[0].lastIndexOf(b) + b.length });
      } else if (isHyphened && (at < 2 || table.get(family.toUpperCase()) !== null))
        found.push({ id, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
