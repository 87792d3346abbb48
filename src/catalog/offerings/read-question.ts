import { isEnglish } from '../../language/english.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import type { LookUpQuestion } from '../look-up.ts';
import { NameIndex } from '../name-index.ts';
import { type AskedDays, askedDays } from './asked-period.ts';
import type { Meaning } from './name-book.ts';
import { isEveryday } from './name-rules.ts';
import { type Tag, VOCABULARY } from './names/vocabulary.ts';

/** A name in the question, and the places of its words. */
export interface SaidName {
  readonly meanings: readonly Meaning[];
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** It is spelt otherwise: what it was read as stands in `said`. */
  readonly slip: string | null;
}

/** A word that is neither a name nor of the field. */
export interface Stray {
  readonly word: string;
  readonly at: number;
}

/** A question as the offerings' look-up reads it. */
export interface OfferingQuestion {
  readonly tokens: readonly Token[];
  readonly names: readonly SaidName[];
  /** What the words say, with the place at which it is said first. */
  readonly tags: ReadonlyMap<Tag, number>;
  readonly days: AskedDays | null;
  readonly strays: readonly Stray[];
}

const vocabulary = new NameIndex<Tag>();
for (const [tag, phrases] of Object.entries(VOCABULARY))
  for (const phrase of phrases) vocabulary.add(phrase, tag as Tag);

/** Names that win over the everyday sense of the word. */
const KNOWN_BY_ONE_WORD = new Set([
  'slack',
  'zoom',
  'box',
  'duo',
  'azure',
  'falcon',
  'github',
  'elastic',
  'adobe',
]);
/** Of so many words, a name is meant as a whole. */
const LONG_NAME = 4;
/** These words of the field are read before any name; others may be part of one. */
const FIRST: ReadonlySet<Tag> = new Set<Tag>([
  'fedramp',
  '20x',
  'level:20x Low',
  'level:20x Moderate',
  'level:LI-SaaS',
]);

/** Tells the words of a question apart: days, names, words of the field, and what is left over. */
export function readQuestion(
  { text, today }: Pick<LookUpQuestion, 'text' | 'today'>,
  book: NameIndex<Meaning>,
  seen: string,
): OfferingQuestion {
  const tokens = tokenise(text);
  const words = tokens.map((token) => token.text);
  const taken: boolean[] = words.map(() => false);
  const take = (start: number, end: number): void => {
    taken.fill(true, start, end);
  };
  const isFree = (start: number, end: number): boolean =>
    !taken.slice(start, end).some((each) => each);

  const days = askedDays(text, tokens, today, seen);
  if (days !== null) take(days.start, days.end);

  const said = vocabulary.find(words);
  const tags = new Map<Tag, number>();
  const note = (meanings: readonly Tag[], at: number): void => {
    for (const tag of meanings) if (!tags.has(tag)) tags.set(tag, at);
  };
  for (const { meanings, start, end } of said) {
    if (!meanings.some((tag) => FIRST.has(tag)) || !isFree(start, end)) continue;
    note(meanings, start);
    take(start, end);
  }
  const isTelling = said.some(({ meanings }) => meanings.some((tag) => TELLING.has(tag)));
  const names: SaidName[] = [];
  // A long name has "FedRAMP" or a level in it; a short one beside those words has not.
  const whole = book.find(words).filter(({ start, end }) => end - start >= LONG_NAME);
  for (const { start, end } of whole) taken.fill(false, start, end);
  const open = words.map((word, at) => (taken[at] ? '' : word));
  for (const { meanings, said: saying, start, end } of [...whole, ...book.find(open)]) {
    if (!isFree(start, end) || !isMeant(saying, words, isTelling)) continue;
    names.push({ meanings, said: saying, start, end, slip: null });
    take(start, end);
  }
  for (const { meanings, start, end } of vocabulary.find(
    words.map((word, at) => (taken[at] ? '' : word)),
  )) {
    note(meanings, start);
    take(start, end);
  }
  const strays: Stray[] = [];
  for (const [at, word] of words.entries()) {
    if (taken[at]) continue;
    const mended = isEnglish(word) ? null : mend(word, at, book, note);
    if (mended === null) strays.push({ word, at });
    else if (mended !== 'vocabulary') names.push(mended);
  }
  names.sort((a, b) => a.start - b.start);
  return { tokens, names, tags, days, strays };
}

/** An everyday word is a name where the question is about the Marketplace, or is that word alone. */
function isMeant(saying: string, words: readonly string[], isTelling: boolean): boolean {
  return isTelling || words.length === 1 || !isEveryday(saying) || KNOWN_BY_ONE_WORD.has(saying);
}

/** Words that a question about something else hardly has. */
const TELLING: ReadonlySet<Tag> = new Set<Tag>([
  'fedramp',
  '20x',
  'listed',
  'authorized',
  'authorizations',
  'delisted',
  'ask:assessor',
  'ask:sponsor',
  'stage:PMO Review',
]);

function mend(
  word: string,
  at: number,
  book: NameIndex<Meaning>,
  note: (tags: readonly Tag[], at: number) => void,
): SaidName | 'vocabulary' | null {
  const meant = vocabulary.nearest(word);
  if (meant !== null) {
    note(meant, at);
    return 'vocabulary';
  }
  const meanings = book.nearest(word);
  if (meanings === null) return null;
  return { meanings, said: word, start: at, end: at + 1, slip: word };
}
