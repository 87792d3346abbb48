import { type CatalogList, ListError } from '../list.ts';
import { indexNames, type Place } from './names.ts';
import { officialName } from './official-names.ts';
import { wholeOf } from './presence.ts';
import { rowsIn } from './service-lists.ts';
import { type AwsTable, readAwsTable } from './table.ts';

/** `govcloud list aws-services`: endpoints by partition, or of one region. */
export const awsServiceList: CatalogList = {
  name: 'aws-services',
  about: 'AWS services with the partitions and regions in which they have endpoints',
  filters: [
    { name: 'partition', about: 'one partition: aws-us-gov, aws-iso, govcloud, "top secret"' },
    { name: 'region', about: 'one region: us-gov-west-1' },
    { name: 'fips', about: 'yes for those with FIPS endpoints, no for those without' },
  ],
  list(catalog, filters) {
    const file = catalog.table('aws-endpoints');
    if (file === null) return null;
    const table = readAwsTable(file);
    const region = regionOf(table, filters.region);
    const partition = partitionOf(table, filters.partition);
    if (region !== null && partition !== null && region.partition !== partition)
      throw new ListError(
        `${region.region} is a region of ${region.partition}, not of ${partition}`,
      );
    const places =
      region !== null
        ? [region]
        : partition !== null
          ? [wholeOf(partition)]
          : table.partitions.map(({ id }) => wholeOf(id));
    const fips = fipsOf(filters.fips);
    const rows = places
      .flatMap((place) => rowsIn(table, place).map((row) => ({ place, row })))
      .filter(({ place, row }) => {
        const hasFips =
          place.region === null ? row.fips.length > 0 : row.fips.includes(place.region);
        return fips === null || hasFips === fips;
      });
    return {
      title: [
        'AWS service endpoints',
        region?.region ?? partition,
        fips === null ? null : fips ? 'with FIPS' : 'without FIPS',
      ]
        .filter((part) => part !== null)
        .join(', '),
      columns: ['partition', 'service', 'endpoint prefix', 'regions', 'whole partition', 'fips'],
      rows: rows.map(({ row }) => [
        row.partition,
        officialName(row.prefix) ?? row.prefix,
        row.prefix,
        row.regions,
        row.isGlobal,
        row.fips,
      ]),
      editions: [table.edition],
    };
  },
};

function regionOf(table: AwsTable, value: string | undefined): Place | null {
  if (value === undefined) return null;
  const found = indexNames(table).places.find(value.toLowerCase().split(/[^a-z0-9]+/))[0]
    ?.meanings[0];
  if (found !== undefined && found.region !== null) return found;
  throw new ListError(
    `--region is "${value}"; use one of ${table.partitions.flatMap(({ regions }) => regions.map(({ id }) => id)).join(', ')}`,
  );
}

function partitionOf(table: AwsTable, value: string | undefined): string | null {
  if (value === undefined) return null;
  const ids = table.partitions.map(({ id }) => id);
  if (ids.includes(value)) return value;
  const found = indexNames(table).places.find(value.toLowerCase().split(/[^a-z0-9]+/))[0]
    ?.meanings[0];
  if (found !== undefined && found.region === null) return found.partition;
  throw new ListError(`--partition is "${value}"; use one of ${ids.join(', ')}`);
}

function fipsOf(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new ListError(`--fips is "${value}"; it is yes or no`);
}
