import { isEnglish } from '../../language/english.ts';
import { type FoundName, NameIndex } from '../name-index.ts';
import type { AzureService, AzureServices } from './groups.ts';
import { TELLING_ALONE } from './service-names.ts';
import type { Level } from './table.ts';
import { type AskedCloud, CLOUD_NAMES, CUES, type Cue, FILLERS, LEVEL_WORDS } from './words.ts';

export interface AzureQuestion {
  readonly services: readonly AzureService[];
  readonly clouds: readonly { readonly cloud: AskedCloud; readonly start: number }[];
  readonly levels: readonly { readonly level: Level; readonly start: number }[];
  readonly cues: ReadonlySet<Cue>;
  readonly withoutAt: number | null;
  readonly saysAzure: boolean;
  readonly isYesNo: boolean;
  readonly corrected: boolean;
  /** "azure X" that no list has. */
  readonly stranger: string | null;
  /** A service is named by several words, or by one that is no word of the language. */
  readonly isTelling: boolean;
}

const MOST_WORDS = 40;
const MOST_WORDS_OF_STRANGER = 4;
/** Words of fewer letters are too near to others. */
const SHORTEST_WITH_SLIP = 4;
const ELSEWHERE: ReadonlySet<string> = new Set(
  'aws amazon govcloud google gcp oracle oci ibm salesforce okta'.split(' '),
);
/** Of clouds, not of services. */
const PLACE_WORDS: ReadonlySet<string> = new Set([
  'top',
  'secret',
  'account',
  'stack',
  'cloud',
  'tenant',
]);
const OPENS_YES_NO: ReadonlySet<string> = new Set('is are does do has have can could'.split(' '));

const telling: ReadonlySet<string> = new Set(TELLING_ALONE);
const clouds = indexOf(CLOUD_NAMES);
const levels = indexOf(LEVEL_WORDS);

function indexOf<Meaning>(lines: readonly (readonly [Meaning, string])[]): NameIndex<Meaning> {
  const index = new NameIndex<Meaning>();
  for (const [meaning, names] of lines)
    for (const name of names.split(', ')) index.add(name, meaning);
  return index;
}

/** Null where words are left that say neither a service, a level, a cloud nor what is asked. */
export function readAzureQuestion(
  words: readonly string[],
  services: AzureServices,
): AzureQuestion | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => ELSEWHERE.has(word))) return null;
  const saysAzure = words.some((word) => word.startsWith('azure'));
  const index = saysAzure ? services.inAzure : services.plain;
  const foundLevels = levels.find(words);
  const inLevels = placesOf(foundLevels);
  const foundServices = index.find(words).filter((found) => isFree(inLevels, found));
  const inServices = placesOf(foundServices, inLevels);
  const foundClouds = clouds.find(words).filter((found) => isFree(inServices, found));
  const taken = placesOf(foundClouds, inServices);
  if (foundServices.length + foundLevels.length + foundClouds.length === 0 && !saysAzure)
    return null;
  const free = words.flatMap((word, at) => (taken.has(at) ? [] : [{ word, at }]));
  const rest = free.filter(({ word }) => CUES[word] === undefined && !FILLERS.has(word));
  const withoutAt = words.findIndex((word) => CUES[word] === 'without');
  const read = {
    clouds: foundClouds.flatMap(({ meanings, start }) =>
      meanings.map((cloud) => ({ cloud, start })),
    ),
    levels: foundLevels.flatMap(({ meanings, start }) =>
      meanings.map((level) => ({ level, start })),
    ),
    cues: new Set(free.flatMap(({ word }) => CUES[word] ?? [])),
    withoutAt: withoutAt === -1 ? null : withoutAt,
    saysAzure,
    isYesNo: OPENS_YES_NO.has(words[0] ?? ''),
    isTelling: foundServices.some(({ start, end, said }) => end - start > 1 || telling.has(said)),
  };
  const meant = [...new Set(foundServices.flatMap(({ meanings }) => meanings))];
  if (rest.length === 0) return { ...read, services: meant, corrected: false, stranger: null };
  const mended = foundServices.length > 0 ? null : mend(words, rest, index);
  if (mended !== null) return { ...read, services: mended, corrected: true, stranger: null };
  const stranger = strangerIn(words, rest);
  if (stranger === null || foundServices.length > 0 || foundLevels.length === 0) return null;
  return { ...read, services: [], corrected: false, stranger };
}

/** A slip in a name: in the words that are left, by themselves or with those beside them. */
function mend(
  words: readonly string[],
  rest: readonly { readonly word: string; readonly at: number }[],
  index: NameIndex<AzureService>,
): readonly AzureService[] | null {
  const [first, last] = [rest[0]?.at ?? 0, rest.at(-1)?.at ?? 0];
  if (last - first !== rest.length - 1 || rest.every(({ word }) => isEnglish(word))) return null;
  if (rest.some(({ word }) => word.length < SHORTEST_WITH_SLIP)) return null;
  for (const [before, behind] of WORDS_BESIDE) {
    const [from, to] = [first - before, last + behind];
    if (from < 0 || to >= words.length) continue;
    const meanings = index.nearest(words.slice(from, to + 1).join(' '));
    if (meanings !== null) return meanings;
  }
  return null;
}

const WORDS_BESIDE = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
] as const;

/** "azure container apps" in "is azure container apps il5": unknown words behind Azure, and none elsewhere. */
function strangerIn(
  words: readonly string[],
  rest: readonly { readonly at: number }[],
): string | null {
  const first = rest[0]?.at ?? 0;
  const last = rest.at(-1)?.at ?? 0;
  const isOnePiece = last - first === rest.length - 1 && rest.length <= MOST_WORDS_OF_STRANGER;
  if (!isOnePiece || words[first - 1] !== 'azure') return null;
  if (words[0] !== 'is' && words[0] !== 'are') return null;
  const named = words.slice(first, last + 1);
  return named.some((word) => PLACE_WORDS.has(word)) ? null : named.join(' ');
}

function placesOf(
  found: readonly FoundName<unknown>[],
  before: ReadonlySet<number> = new Set(),
): Set<number> {
  const places = new Set(before);
  for (const { start, end } of found) for (let at = start; at < end; at += 1) places.add(at);
  return places;
}

function isFree(places: ReadonlySet<number>, { start, end }: FoundName<unknown>): boolean {
  for (let at = start; at < end; at += 1) if (places.has(at)) return false;
  return true;
}
