import { isEnglish } from '../../language/english.ts';
import { NameIndex, wordsIn } from '../name-index.ts';
import type { Marketplace } from './marketplace.ts';
import { isShared } from './name-rules.ts';
import { EVERYDAY_SERVICES } from './names/nicknames.ts';
import type { Offering } from './offering.ts';

/** A service in the boundary of an offering. */
export interface BoundaryService {
  readonly name: string;
  readonly offering: Offering;
}

const MAKER =
  /^(?:amazon|aws|azure|microsoft|oracle|google|ibm|adobe|cisco|wiz|opentext)\s+(?=\S)/i;

/** Names of the services that offerings list in their boundaries, as people say them. */
export function serviceBook({ offerings }: Marketplace): NameIndex<BoundaryService> {
  const book = new NameIndex<BoundaryService>();
  for (const offering of offerings)
    for (const name of [
      ...(offering.older?.services ?? []),
      ...(offering.older?.newServices ?? []),
    ]) {
      const service = { name, offering };
      for (const saying of sayings(name)) book.add(saying, service);
    }
  return book;
}

function sayings(name: string): string[] {
  const plain = name.replace(/\(.*$/, '').replace(/[™®]/g, '').trim();
  const short = /\(([A-Za-z0-9]{2,6})\)/.exec(name)?.[1];
  const makerless = plain.replace(MAKER, '');
  const sectorless = makerless.replace(/\s+for (?:government|gov|u\.?s\.? government)$/i, '');
  const said = new Set([plain, makerless, sectorless, ...(short === undefined ? [] : [short])]);
  return [...said].filter(isTelling);
}

/** "Analytics" is a service of somebody's and a word of everybody's. */
function isTelling(saying: string): boolean {
  const words = wordsIn(saying);
  const [only = ''] = words;
  if (words.length > 1) return !isShared(saying);
  return only.length > 1 && (!isEnglish(only) || EVERYDAY_SERVICES.has(only));
}
