import type { Knowledge } from '../../src/knowledge/types.ts';
import { MONTHS } from '../../src/language/periods.ts';

/** A fact's claim with one thing in it changed, so that it is wrong. */
export interface ChangedClaim {
  readonly id: string;
  readonly kind: 'number' | 'date' | 'name' | 'denial';
  readonly text: string;
}

/** Kinds of thing of which one is taken for another. */
const SWAPPED = ['company', 'agency', 'office', 'person', 'level'];

/** Every claim with a number, a date and a name changed and a "not" taken out, as far as it has such: always the same ones. */
export function changedClaims({ facts, entities }: Knowledge): ChangedClaim[] {
  const names = entities
    .filter(({ kind }) => SWAPPED.includes(kind))
    .map(({ id, name, kind, related = [] }) => ({ id, name, kind, related }))
    .filter(({ name }) => name.length > 2);
  return facts.flatMap(({ id, claim }, place): ChangedClaim[] => {
    const changed: ChangedClaim[] = [];
    const number = changeNumber(claim, place);
    if (number !== null) changed.push({ id, kind: 'number', text: number });
    const date = changeDate(claim, place);
    if (date !== null) changed.push({ id, kind: 'date', text: date });
    const denial = claim.replace(denied, (_, verb: string) =>
      verb.startsWith('d') ? '' : `${verb} `,
    );
    if (denial !== claim) changed.push({ id, kind: 'denial', text: denial });
    const here = names.filter(({ name }) => wordAt(claim, name) >= 0);
    const [first] = here.slice(place % Math.max(1, here.length));
    if (first !== undefined) {
      const others = names.filter(
        (other) =>
          other.kind === first.kind &&
          !first.related.includes(other.id) &&
          !other.related.includes(first.id) &&
          !claim.includes(other.name),
      );
      const other = others[(place * 7) % Math.max(1, others.length)];
      const at = wordAt(claim, first.name);
      if (other !== undefined)
        changed.push({
          id,
          kind: 'name',
          text: claim.slice(0, at) + other.name + claim.slice(at + first.name.length),
        });
    }
    return changed;
  });
}

const denied = /\b(is|are|was|were|may|can|must|has|have|does|do|did) not /;

const wordAt = (text: string, name: string): number => {
  const at = text.indexOf(name);
  // A name within a longer one ("NIST SP 800-53") is not the thing's name.
  const isWord =
    !/[\w-]$|\p{Lu}[\w-]* $/u.test(text.slice(0, at)) &&
    !/^(?:[\w-]| [\p{Lu}\d])/u.test(text.slice(at + name.length));
  return at >= 0 && isWord ? at : -1;
};

const counted =
  /(?<![\w.,:/()§#-])(\$?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= ?(?:%|billion|million|trillion|[a-z]{4,}s\b|euros))/g;

/** Another number in the place of one that counts something; a sum may also be of another scale. */
function changeNumber(claim: string, place: number): string | null {
  const found = Array.from(claim.matchAll(counted)).filter(
    ([, , digits = '']) => !/^(?:19|20)\d\d$/.test(digits),
  );
  const match = found[place % Math.max(1, found.length)];
  if (match === undefined) return null;
  const [whole, sign = '', digits = ''] = match;
  const after = claim.slice(match.index + whole.length);
  const scale = /^ ?(million|billion)/.exec(after)?.[1];
  if (scale !== undefined && place % 2 === 0) {
    const other = scale === 'million' ? 'billion' : 'million';
    return claim.slice(0, match.index) + whole + after.replace(scale, other);
  }
  const value = Number(digits.replaceAll(',', ''));
  const wrong = [value * 2, value * 3 + 1, value + (value > 20 ? 17 : 3)][place % 3] ?? 0;
  const said = Number.isInteger(value) ? String(wrong) : wrong.toFixed(1);
  return claim.slice(0, match.index) + sign + said + after;
}

/** Another year, or in every third claim another month where it names one. */
function changeDate(claim: string, place: number): string | null {
  const months = new RegExp(
    `\\b(${MONTHS.map((month) => month[0]?.toUpperCase() + month.slice(1)).join('|')}) (?=(?:\\d{1,2}, )?(?:19|20)\\d\\d\\b)`,
    'g',
  );
  const month = Array.from(claim.matchAll(months))[0];
  if (month !== undefined && place % 3 === 0) {
    const number = MONTHS.indexOf((month[1] ?? '').toLowerCase());
    const other = MONTHS[(number + 4) % 12] ?? '';
    const name = (other[0]?.toUpperCase() ?? '') + other.slice(1);
    return claim.slice(0, month.index) + claim.slice(month.index).replace(month[1] ?? '', name);
  }
  const years = Array.from(claim.matchAll(/(?<![\w.,$/-])(?:19|20)\d\d(?![\w/-]|\.\d)/g)).filter(
    ({ index }) => !/fy ?$|(?:SRG|Rules for) $/i.test(claim.slice(0, index)),
  );
  const year = years[place % Math.max(1, years.length)];
  if (year === undefined) return null;
  const wrong = Number(year[0]) - 2 - (place % 2);
  return claim.slice(0, year.index) + wrong + claim.slice(year.index + 4);
}
