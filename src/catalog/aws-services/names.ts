import { NameIndex, wordsIn } from '../name-index.ts';
import { PARTITION_NAMES, REGION_NAMES } from './place-names.ts';
import { REACHED_THROUGH, SERVICE_NAMES, WEAK_ALONE, WEAK_WITHOUT_PLACE } from './service-names.ts';
import type { AwsTable } from './table.ts';

/** A service as people know it: one endpoint prefix or several. */
export interface NamedService {
  readonly name: string;
  readonly prefixes: readonly string[];
  /** Whether the prefixes are its own, and not those of services that it is reached through. */
  readonly isOwn: boolean;
  /** Why it has no prefix of its own in the list; null for others. */
  readonly why: string | null;
}

/** A partition, or one of its regions. */
export interface Place {
  readonly partition: string;
  readonly region: string | null;
  readonly label: string;
}

export interface AwsNames {
  readonly services: NameIndex<NamedService>;
  readonly places: NameIndex<Place>;
  readonly isWeakWithoutPlace: (said: string) => boolean;
  /** In a sentence. */
  readonly partitionLabel: (id: string) => string;
  /** In a table. */
  readonly partitionShort: (id: string) => string;
}

/** All names by which the services, partitions and regions of a table are known. */
export function indexNames(table: AwsTable): AwsNames {
  const weak = new Set(WEAK_ALONE.map((name) => wordsIn(name).join(' ')));
  const weakWithoutPlace = new Set(WEAK_WITHOUT_PLACE.map((name) => wordsIn(name).join(' ')));
  return {
    services: indexServices(table, weak),
    places: indexPlaces(table),
    isWeakWithoutPlace: (said) => weakWithoutPlace.has(said),
    partitionLabel,
    partitionShort: (id) => shorts.get(id) ?? id,
  };
}

const shorts = new Map(PARTITION_NAMES.map(({ id, short }) => [id, short]));
const labels = new Map(PARTITION_NAMES.map(({ id, label }) => [id, label]));
const partitionLabel = (id: string): string => labels.get(id) ?? `the partition ${id}`;

function indexServices(table: AwsTable, weak: ReadonlySet<string>): NameIndex<NamedService> {
  const index = new NameIndex<NamedService>();
  const add = (name: string, service: NamedService): void => {
    const bare = wordsIn(name.replace(/^(aws|amazon) /i, ''));
    if (!weak.has(bare.join(' '))) index.addWords(bare, service);
    index.addWords(['aws', ...bare], service);
    index.addWords(['amazon', ...bare], service);
  };
  const known = new Set([...table.rows.values()].map(({ prefix }) => prefix));
  const named = new Set<string>();
  for (const [name, prefixes, also = ''] of SERVICE_NAMES) {
    const there = prefixes.split(' ').filter((prefix) => known.has(prefix));
    if (there.length === 0) continue;
    const service = { name, prefixes: there, isOwn: true, why: null };
    for (const each of new Set([name, name.replace(/ \(.*\)$/, ''), ...listIn(also)]))
      add(each, service);
    const [first = ''] = there;
    if (!named.has(first) && !index.has(first)) add(first, service);
    for (const prefix of there) named.add(prefix);
  }
  for (const [name, also, through, why] of REACHED_THROUGH) {
    const service = { name, prefixes: through === '' ? [] : through.split(' '), isOwn: false, why };
    for (const each of [name, ...listIn(also)]) add(each, service);
  }
  for (const prefix of known)
    if (!named.has(prefix))
      add(prefix, { name: prefix, prefixes: [prefix], isOwn: true, why: null });
  return index;
}

function indexPlaces({ partitions }: AwsTable): NameIndex<Place> {
  const index = new NameIndex<Place>();
  const also = new Map(PARTITION_NAMES.map(({ id, also: names }) => [id, names]));
  for (const { id, name, regions } of partitions) {
    const partition = { partition: id, region: null, label: partitionLabel(id) };
    if (id !== 'aws') index.add(id, partition);
    for (const each of [name, ...(also.get(id) ?? [])]) index.add(each, partition);
    for (const region of regions) {
      const place = { partition: id, region: region.id, label: region.id };
      const city = /\(([^)]+)\)/.exec(region.name)?.[1] ?? '';
      const short = region.id.replace(/-(\d)$/, '$1');
      for (const each of [
        region.id,
        region.id.replaceAll('-', ''),
        short,
        region.name,
        ...(REGION_NAMES[region.id] ?? []),
      ])
        index.add(each, place);
      if (!AMBIGUOUS_CITIES.has(city.toLowerCase()) && city !== '') index.add(city, place);
    }
  }
  return index;
}

/** Bracketed parts of region names that are no city. */
const AMBIGUOUS_CITIES: ReadonlySet<string> = new Set([
  'central',
  'us-east',
  'us-west',
  'us',
  'germany',
  'spain',
  'ohio',
  'malaysia',
  'thailand',
  'uae',
  'new zealand',
]);

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
