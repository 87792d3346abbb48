import { counted } from '../../knowledge/counted.ts';
import type { LookUp } from '../look-up.ts';
import type { Place } from './names.ts';
import { officialName } from './official-names.ts';
import { placeLabel, shortLabel } from './presence.ts';
import { ABSENCE, type AwsSources, joined, say } from './say.ts';
import { asOf } from './state.ts';
import type { AwsServiceRow, AwsTable } from './table.ts';

/** The rows of a place; for a region those with an endpoint in it, and not those of its whole partition. */
export function rowsIn({ rows }: AwsTable, { partition, region }: Place): AwsServiceRow[] {
  return [...rows.values()].filter(
    (row) => row.partition === partition && (region === null || row.regions.includes(region)),
  );
}

/** The services of a place, or those of it that others have not, with FIPS endpoints where asked. */
export function answerServices(
  sources: AwsSources,
  asked: {
    inside: readonly Place[];
    outside: readonly Place[];
    onlyFips: boolean;
    counts: boolean;
  },
): LookUp | null {
  const { table, names } = sources;
  const [place] = asked.inside;
  if (place === undefined) return null;
  const label = (each: Place): string => placeLabel(each, names.partitionLabel(each.partition));
  const others = asked.inside.slice(1).map((each) => prefixesOf(table, each));
  const out = asked.outside.map((each) => prefixesOf(table, each));
  const isWanted = ({ prefix, fips, isGlobal, partition }: AwsServiceRow): boolean =>
    others.every((has) => has.has(prefix)) &&
    out.every((has) => !has.has(prefix)) &&
    !(isGlobal && asked.outside.some((each) => each.partition === partition)) &&
    (!asked.onlyFips || (place.region === null ? fips.length > 0 : fips.includes(place.region)));
  const rows = rowsIn(table, place).filter(isWanted);
  const what = counted(
    rows.length,
    `service endpoint${asked.onlyFips ? ' with FIPS' : ''}`,
    asked.onlyFips ? 'service endpoints with FIPS' : undefined,
  );
  const where = joined(asked.inside.map(label));
  const without =
    asked.outside.length === 0 ? '' : ` and not in ${asked.outside.map(label).join(' or ')}`;
  const isDifference = asked.outside.length > 0;
  return say(sources, {
    intent: asked.counts ? 'how-much' : isDifference ? 'comparison' : 'list',
    headline: `${what} ${rows.length === 1 ? 'is' : 'are'} listed in ${where}${without} ${asOf(table)}.`,
    points:
      isDifference || asked.onlyFips || asked.inside.length > 1
        ? []
        : countsByRegion(sources, place),
    table:
      rows.length === 0
        ? null
        : {
            title: `Services in ${asked.inside.map(shortLabel).join(' and ')}${isDifference ? `, not in ${asked.outside.map(shortLabel).join(' or ')}` : ''}`,
            columns: ['Service', 'Endpoint prefix', 'Regions', 'FIPS'],
            rows: sortedByName(rows).map((row) => [
              officialName(row.prefix) ?? row.prefix,
              row.prefix,
              row.regions.length === 0 ? 'whole partition' : regionsOf(row, place),
              row.fips.length > 0 ? 'yes' : '',
            ]),
          },
    caveats: [
      ...(isDifference ? [ABSENCE] : []),
      'Some services have several endpoint prefixes, each with a row of its own.',
    ],
    suggestions: [
      'Which services are in us-gov-west-1 but not in us-gov-east-1?',
      'Which services are in AWS Secret but not in Top Secret?',
      'Which services are not in GovCloud?',
      'How many services does the Top Secret partition have an endpoint for?',
    ],
    records: recordsOf(rows),
  });
}

/** Where two places differ, both ways. */
export function answerDifference(
  sources: AwsSources,
  [one, other]: readonly [Place, Place],
): LookUp {
  const { table } = sources;
  const [first, second] = [one, other].map((place) => rowsIn(table, place));
  const only = (rows: readonly AwsServiceRow[] = [], than: readonly AwsServiceRow[] = []) => {
    const has = new Set(than.map(({ prefix }) => prefix));
    return sortedByName(rows.filter(({ prefix }) => !has.has(prefix)));
  };
  const [here, there] = [only(first, second), only(second, first)];
  return say(sources, {
    intent: 'comparison',
    headline: `${counted(here.length, 'service endpoint')} ${here.length === 1 ? 'is' : 'are'} listed in ${shortLabel(one)} and not in ${shortLabel(other)}, and ${there.length} the other way round, ${asOf(table)}.`,
    points: [
      `${shortLabel(one)} has ${first?.length} in all and ${shortLabel(other)} ${second?.length}.`,
    ],
    table: {
      title: `Services in one of ${shortLabel(one)} and ${shortLabel(other)}`,
      columns: ['Service', 'Endpoint prefix', 'Only in'],
      rows: [
        ...here.map(({ prefix }) => [officialName(prefix) ?? prefix, prefix, shortLabel(one)]),
        ...there.map(({ prefix }) => [officialName(prefix) ?? prefix, prefix, shortLabel(other)]),
      ],
    },
    caveats: [ABSENCE],
    suggestions: [
      'List services in GovCloud',
      'Which services are in AWS Secret but not in Top Secret?',
    ],
    records: recordsOf([...here, ...there]),
  });
}

function countsByRegion({ table }: AwsSources, place: Place): string[] {
  const regions = table.partitions.find(({ id }) => id === place.partition)?.regions ?? [];
  const whole = rowsIn(table, { ...place, region: null }).filter(
    (row) => row.regions.length === 0,
  ).length;
  const wholes =
    whole === 0 ? '' : `; ${counted(whole, 'more serves', 'more serve')} the whole partition`;
  if (place.region !== null)
    return whole === 0
      ? []
      : [
          `Besides them, ${counted(whole, 'endpoint serves', 'endpoints serve')} the whole partition.`,
        ];
  if (regions.length > 4) return [];
  const each = regions.map(
    ({ id }) => `${rowsIn(table, { ...place, region: id }).length} in ${id}`,
  );
  return [`Of them ${joined(each)}${wholes}.`];
}

const prefixesOf = (table: AwsTable, place: Place): Set<string> =>
  new Set(rowsIn(table, place).map(({ prefix }) => prefix));

const regionsOf = ({ regions }: AwsServiceRow, place: Place): string =>
  place.region ?? (regions.length > 4 ? `${regions.length} regions` : regions.join(', '));

const sortedByName = (rows: readonly AwsServiceRow[]): AwsServiceRow[] => {
  const key = ({ prefix }: AwsServiceRow): string =>
    (officialName(prefix) ?? prefix).replace(/^(AWS|Amazon) /, '').toLowerCase();
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** A list rests on every row; a few stand for it. */
const MOST_RECORDS = 20;

const recordsOf = (rows: readonly AwsServiceRow[]): string[] =>
  rows.slice(0, MOST_RECORDS).map(({ prefix }) => `aws-service:${prefix}`);
