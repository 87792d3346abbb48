import type { Entity } from '../knowledge/schema/entity.ts';
import type { Item, Statement } from './statement.ts';

/** A statement that somebody plays a part: won a contract, leads an organisation. */
export interface SaidPart {
  readonly role: 'winner' | 'leader';
  readonly who: Item & { readonly type: 'name' };
  /** What was won or is led; null where the sentence leaves it to the ones before. */
  readonly what: string | null;
  /** Whether the sentence says that it is over. */
  readonly isPast: boolean;
}

type Name = Item & { readonly type: 'name' };
type Names = ReadonlyMap<string, Entity>;

/** A name in the text that patterns are held against, by its number and the letter of its kind. */
const COMPANY = '⟨c(\\d+)⟩';
const PERSON = '⟨p(\\d+)⟩';
const BODY = '⟨[coab](\\d+)⟩';
const some = (words: number): string => `(?:[\\w'-]+ ){0,${words}}`;
const post =
  '(?:ceo|cto|chief executive|chief executive officer|chief information officer|chief|cio|director|head|administrator|boss|president|vice president|chair|chairman|commander|secretary|manager)';
const prize = `(?:the |a |this |that |its |again |twice )*${some(2)}(?:contract|award|deal|⟨k\\d+⟩|work)`;
/** A part of a contract, or a case about one, is not the contract. */
const NOT_ALL =
  /\b(?:order|orders|injunction|protest|appeal|case|delay|stay|suit|lawsuit|ruling|share|place|places|spot|spots|seat|part|subcontract|prototype|option|pilot|extension)\b/;

const WINNER: readonly RegExp[] = [
  new RegExp(
    `${COMPANY} ${some(2)}(?:won|wins|win|landed|clinched|captured|secured) ${prize}`,
    'g',
  ),
  new RegExp(
    `${COMPANY} (?:was|were|has been|had been) ${some(1)}(?:awarded|given|handed) ${prize}`,
    'g',
  ),
  new RegExp(
    `(?:awarded|award|gave|handed) ${prize} to ${some(2)}${COMPANY}(?!,? (?:and|,) ⟨)`,
    'g',
  ),
  new RegExp(
    `(?:⟨k\\d+⟩|contract|award|deal) (?:was |were |had been |has been )?(?:first |finally |later |then )?(?:went|awarded|given|won|handed) (?:to|by) ${COMPANY}`,
    'g',
  ),
];

const LEADER: readonly (readonly [RegExp, 'who-first' | 'what-first'])[] = [
  [
    new RegExp(`${BODY} ${some(3)}(?:led|headed|run|chaired|directed) by ${PERSON}`, 'g'),
    'what-first',
  ],
  [
    new RegExp(`${PERSON},? ${some(6)}${post} (?:of|at|for) (?:the )?${some(2)}${BODY}`, 'g'),
    'who-first',
  ],
  [new RegExp(`${BODY} ${some(3)}${post},? (?:is |was )?${some(1)}${PERSON}`, 'g'), 'what-first'],
  [new RegExp(`⟨[oab](\\d+)⟩ (?:is|was) ${some(1)}${PERSON}`, 'g'), 'what-first'],
  [
    new RegExp(
      `${PERSON} ${some(2)}(?:leads|heads|runs|directs|led|headed|ran|leading) ${some(2)}${BODY}`,
      'g',
    ),
    'who-first',
  ],
  [new RegExp(`${PERSON} (?:is|was) (?:the )?${some(1)}⟨[oa](\\d+)⟩`, 'g'), 'who-first'],
];
const PAST =
  /\b(?:was|were|had|former|formerly|then|until|till|ex|led|headed|ran|previously|became|before|first|took|served|left|followed|succeeded|replaced|named|appointed|joined)\b/;

/** Finds who a statement says won something, or leads something. None where it denies. */
export function findParts(statement: Statement, names: Names): SaidPart[] {
  if (statement.isNegated) return [];
  const { text, items } = tagged(statement, names);
  const nameAt = (number: string | undefined): Name | undefined => items[Number(number)];
  const found: SaidPart[] = [];
  for (const pattern of WINNER)
    for (const match of text.matchAll(pattern)) {
      const who = nameAt(match[1]);
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (who === undefined || NOT_ALL.test(match[0]) || NOT_ALL.test(rest.split(/[,.;]/)[0] ?? ''))
        continue;
      const own = nameAt(/⟨k(\d+)⟩/.exec(match[0])?.[1]);
      const prize = own ?? items.find((name) => names.get(name.entity)?.kind === 'contract');
      found.push({ role: 'winner', who, what: prize?.entity ?? null, isPast: true });
    }
  for (const [pattern, order] of LEADER)
    for (const match of text.matchAll(pattern)) {
      const [first, second] = [nameAt(match[1]), nameAt(match[2])];
      const [who, what] = order === 'who-first' ? [first, second] : [second, first];
      if (who === undefined || what === undefined) continue;
      const around = text.slice(Math.max(0, match.index - 25), match.index + match[0].length);
      const isPast =
        PAST.test(around.replace(/\b(?:led|headed) by\b/, '')) ||
        /\b(?:was|were|had been) (?:[\w-]+ )?(?:led|headed) by\b/.test(match[0]);
      found.push({ role: 'leader', who, what: what.entity, isPast });
    }
  return found;
}

/** The text with each name as `⟨` letter number `⟩`. */
function tagged({ normal, items }: Statement, names: Names): { text: string; items: Name[] } {
  const found = items.filter((item): item is Name => item.type === 'name');
  let text = '';
  let done = 0;
  found.forEach(({ start, end, entity }, number) => {
    if (start < done) return;
    text += `${normal.slice(done, start)}⟨${letterOf(names.get(entity))}${number}⟩`;
    done = end;
  });
  const rest = (text + normal.slice(done)).replaceAll(/'s?(?![a-z])/g, '');
  return { text: rest.replaceAll(/["“”()]/g, '').replaceAll(/\s+/g, ' '), items: found };
}

function letterOf(entity: Entity | undefined): string {
  switch (entity?.kind) {
    case 'company':
      return 'c';
    case 'person':
      return 'p';
    case 'agency':
      return 'a';
    case 'office':
      return 'o';
    case 'contract':
      return 'k';
    case 'cloud':
    case 'product':
    case 'programme':
      return 'b';
    default:
      return 'x';
  }
}
