import { Nicknames } from '../wording/nicknames.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import { wordsOf } from '../wording/spans.ts';
import { parentOf } from './control-id.ts';
import { NICKNAMES } from './names.ts';
import type { Control, ControlTable } from './table.ts';

/** Only these wordings ask for a control by what it is about. */
const ASKS =
  /\b(?:which|what|nist|800[- ]53|fedramp|find the|name the) (?:nist |800[- ]53 |fedramp |security |privacy )*controls?\b|\bcontrols? (?:for|on|about|that|which|covering|covers?|addressing|called|named|id|number|dealing)\b|^(?:is|are|does|do) .*\bcontrols? (?:in|part of|required|needed|mandatory)\b/;
/** "remote access control" may mean something else than the control of that name. */
export const isAskedByTitle = (text: string): boolean => ASKS.test(text);

const TRAILING = /^(?:the )?[a-z -]+ controls?\??$/;
const ASKING: ReadonlySet<string> = new Set(
  'about address addresses addressing called control controls cover covered covering covers deal in mandatory needed part required dealing deals handle handles id named nist number requires security that which 53 800 fedramp baseline sp rev 5 r5 rev5'.split(
    ' ',
  ),
);
const nicknames = new Nicknames(NICKNAMES);
/** More than these are no answer to "which control". */
const MOST = 15;

/**
 * The controls that a question describes by the words of their titles or by what people call them.
 *
 * @param rest the text without the baselines that it names
 */
export function findByTitle(text: string, rest: string, table: ControlTable): readonly Control[] {
  const isAsked = isAskedByTitle(text);
  if (!isAsked && !TRAILING.test(text)) return [];
  const words = wordsOf(rest).filter((word) => !PLAIN_WORDS.has(word) && !ASKING.has(word));
  if (words.length === 0) return [];
  const known = nicknames.find(words);
  if (known !== null) return known.flatMap((id) => table.get(id) ?? []);
  const found = table.titles.find(words);
  const [best] = found;
  if (best === undefined) return [];
  const exact = found.filter(({ extra, id }) => extra === 0 && parentOf(id) === null);
  // "access control" is no question on a control, "flaw remediation control" is.
  const chosen = exact.length === 1 || !isAsked ? exact : found;
  if (chosen.length > MOST) return [];
  return chosen.flatMap(({ id }) => table.get(id) ?? []);
}
