import { isEnglish } from '../../language/english.ts';
import { wordsIn } from '../name-index.ts';
import { VOCABULARY } from './names/vocabulary.ts';

/** Words that many offerings share: a name of these alone names none of them. */
const SHARED_WORDS = new Set([
  ...'cloud government gov govcloud federal public private community platform service services security system systems support general suite software for of and the us u s enterprise data digital solution solutions management online high moderate low fedramp managed secure edition app application applications center contact content delivery network product products portal national insights exchange connect analytics hybrid common controls learning case project customer health web email assessment supply chain on by to in a with on'.split(
    ' ',
  ),
  ...VOCABULARY.generic,
]);

/** What stands behind a company's proper name and is left off in speech. */
const TRADE_WORDS = new Set(
  'technologies technology systems networks network software solutions security services service federal government gov group health platform global international communications video labs digital cloud ai consulting analytics medical research identities identity holdings public sector usa us corp platforms compliance enterprises industries partners and cybersecurity healthcare'.split(
    ' ',
  ),
);

/** Abbreviations in brackets that mean something else to everybody. */
const OTHERS_WORDS = new Set(
  'DOD GSS APIs API XDR CMS MDM ITSM CRM VPN SSE CLM SWG CASB'.split(' '),
);

/** What is left of some names and is too vague to name anybody. */
const VAGUE_WORDS = new Set(
  'united information general global digital first national open new end security data power health secure distributed knowledge economic research american human absolute signature gallery steel red cloud complete'.split(
    ' ',
  ),
);

const LEVEL_ENDING =
  /\s*(?:[-:]\s*|\(\s*|for fedramp\s+|fedramp\s+)?(?:high|moderate|low)\s*\)?\s*$/i;
const SECTOR_ENDING =
  /\s+(?:for|on) (?:the )?(?:us |u\.s\. )?(?:government|gov\.?|public sector|federal|fedramp)(?: cloud)?\.?$|\s+(?:federal|gov|government|fedramp edition|public sector)\.?$/i;

/** Whether a name is made of words that many share. */
export const isShared = (name: string): boolean =>
  wordsIn(name).every((word) => SHARED_WORDS.has(word));

/** Whether a name is one everyday word, which a question may well have in its everyday sense. */
export function isEveryday(name: string): boolean {
  return !name.includes(' ') && isEnglish(name);
}

/** Ways to say an offering's name: without brackets, level or sector, by its abbreviation, by its old name. */
export function offeringSayings(name: string): string[] {
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bracketed = [...name.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  const unlevelled = levelless(plain);
  const sectorless = unlevelled.replace(SECTOR_ENDING, '');
  const said = new Set([name, plain, unlevelled, sectorless, ...bracketed.flatMap(bracketSayings)]);
  return [...said].filter((each) => each.length > 1 && !isShared(each));
}

/** A name without the level at its end. */
export const levelless = (name: string): string => name.replace(LEVEL_ENDING, '').trim();

/** `(CGC)` is an abbreviation and `(formerly MobileIron)` an old name; other brackets explain. */
function bracketSayings(inside: string): string[] {
  const former = /^(?:formerly|fka|f\/k\/a|aka)\s+(.+)$/i.exec(inside)?.[1];
  if (former !== undefined) return [former];
  const isAbbreviation =
    /^[A-Z][A-Za-z0-9.&-]{2,9}$/.test(inside) && /[A-Z0-9]\S*[A-Z0-9]/.test(inside);
  return isAbbreviation && !OTHERS_WORDS.has(inside) ? [inside] : [];
}

/** Ways to say a provider's name: as a whole, short, by what stands in brackets or behind "dba". */
export function providerSayings(provider: string, words: readonly string[]): string[] {
  const short = [...words];
  while (short.length > 1 && TRADE_WORDS.has(short.at(-1) ?? '')) short.pop();
  const inside = /\(([^()]*)\)$/.exec(provider)?.[1] ?? '';
  const brackets = /^(?:a|an|in|pre)\b|^$/i.test(inside)
    ? []
    : [inside.replace(/^formerly\s+/i, '')];
  const trading = /\bd(?:\/b\/|b)a\.?\s+([^()]+?)(?:\s*\(|$)/i.exec(provider)?.[1];
  const before = provider.replace(/[,.]?\s*\bd(?:\/b\/|b)a\b.*$/i, '');
  const said = [words.join(' '), ...brackets, ...(trading === undefined ? [] : [trading, before])];
  const isSafe =
    short.length > 1 || short.length === words.length || !VAGUE_WORDS.has(short[0] ?? '');
  return [...new Set([...said, ...(isSafe ? [short.join(' ')] : [])])].filter(
    (each) => !isShared(each),
  );
}
