import { isEnglish } from '../../language/english.ts';
import type { FoundName } from '../name-index.ts';
import type { AwsNames, NamedService, Place } from './names.ts';
import { BESIDE_CUES, CUES, type Cue, FILLERS, OPENS_YES_NO } from './words.ts';

/** What a question names and asks, once every word of it is placed. */
export interface AwsQuestion {
  readonly services: readonly FoundName<NamedService>[];
  readonly places: readonly (FoundName<Place> & { readonly place: Place })[];
  readonly cues: ReadonlySet<Cue>;
  /** Places of words: the first that says "not in", "missing", "but". */
  readonly withoutAt: number | null;
  readonly isYesNo: boolean;
  /** It is put as a question or with "in", and not only as names. */
  readonly isAsked: boolean;
  readonly saysAws: boolean;
  readonly corrected: readonly string[];
}

const MOST_WORDS = 40;
/** Clouds and programmes whose questions are others'. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'azure',
  'microsoft',
  'google',
  'gcp',
  'oracle',
  'oci',
  'ibm',
]);

/** Without one of these, "region" only says what kind of place is meant. */
const ASKS_WHICH: ReadonlySet<string> = new Set([
  'regions',
  'which',
  'what',
  'where',
  'list',
  'many',
]);

/** The platform of that name, which its tokens hide. */
const namesCloudGov = (text: string): boolean => /\bcloud\.gov\b/.test(text);

/** Null where a word is left that says neither a service, a place nor what is asked. */
export function readAwsQuestion(
  text: string,
  words: readonly string[],
  names: AwsNames,
): AwsQuestion | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => ELSEWHERE.has(word)) || namesCloudGov(text)) return null;
  const read = place(words, names);
  if (read.services.length + read.places.length === 0 && !read.saysAws) return null;
  const { rest, cues } = readRest(words, read.taken);
  if (rest.length === 0)
    return { ...read, cues, isYesNo: opensYesNo(words), isAsked: isAsked(words), corrected: [] };
  if (rest.length > 1 || read.services.length + read.places.length === 0) return null;
  return correct(words, rest, names);
}

function place(words: readonly string[], names: AwsNames) {
  const services = names.services.find(words);
  const inService = taken(services);
  const places = names.places
    .find(words)
    .filter(({ start, end }) => !overlaps(inService, start, end))
    .flatMap((found) => {
      const [meaning] = found.meanings;
      return meaning === undefined ? [] : [{ ...found, place: meaning }];
    });
  return {
    services,
    places,
    taken: new Set([...inService, ...taken(places)]),
    withoutAt: firstIndex(words, (word) => CUES[word] === 'without'),
    saysAws: words.some((word) => word === 'aws' || word === 'amazon'),
  };
}

function readRest(words: readonly string[], takenWords: ReadonlySet<number>) {
  const left = words.filter((_, at) => !takenWords.has(at));
  const cues = new Set(left.flatMap((word) => CUES[word] ?? []));
  if (!left.some((word) => ASKS_WHICH.has(word))) cues.delete('regions');
  const beside = new Set([...cues].flatMap((cue) => BESIDE_CUES[cue] ?? []));
  const rest = left.filter(
    (word) => CUES[word] === undefined && !FILLERS.has(word) && !beside.has(word),
  );
  return { rest, cues };
}

/** One word that nothing knows may be a slip of a name; then all is read again. */
function correct(
  words: readonly string[],
  [slip = '']: readonly string[],
  names: AwsNames,
): AwsQuestion | null {
  if (isEnglish(slip)) return null;
  const at = words.indexOf(slip);
  const service = names.services.nearest(slip);
  const partition = names.places.nearest(slip);
  if ((service === null) === (partition === null)) return null;
  const read = place(words, names);
  const { rest, cues } = readRest(words, new Set([...read.taken, at]));
  if (rest.length > 0) return null;
  const span = { start: at, end: at + 1, said: slip };
  const [spot] = partition ?? [];
  return {
    ...read,
    services:
      service === null
        ? read.services
        : inOrder([...read.services, { ...span, meanings: service }]),
    places:
      spot === undefined
        ? read.places
        : inOrder([...read.places, { ...span, meanings: [spot], place: spot }]),
    cues,
    isYesNo: opensYesNo(words),
    isAsked: isAsked(words),
    corrected: [slip],
  };
}

const ASKING: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'available',
  'availability',
  'which',
  'have',
  'has',
]);
const isAsked = (words: readonly string[]): boolean =>
  opensYesNo(words) || words.some((word) => ASKING.has(word));

const opensYesNo = ([first = '', second = '']: readonly string[]): boolean =>
  OPENS_YES_NO.has(first) || (BEFORE_QUESTION.has(first) && OPENS_YES_NO.has(second));

const BEFORE_QUESTION: ReadonlySet<string> = new Set([
  'so',
  'and',
  'hey',
  'hi',
  'ok',
  'but',
  'aws',
]);

const inOrder = <Found extends { readonly start: number }>(found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => a.start - b.start);

function taken(found: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const places = new Set<number>();
  for (const { start, end } of found) for (let at = start; at < end; at += 1) places.add(at);
  return places;
}

const overlaps = (places: ReadonlySet<number>, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (places.has(at)) return true;
  return false;
};

function firstIndex(words: readonly string[], test: (word: string) => boolean): number | null {
  const at = words.findIndex(test);
  return at === -1 ? null : at;
}
