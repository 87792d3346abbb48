import type { AwsPartition, AwsServiceRow } from '../aws-services/table.ts';
import { WHOLE_PARTITION } from './aws-endpoints-json.ts';
import { ImportError } from './importer.ts';
import { hasTabHeader, readTabSeparated } from './tab-separated.ts';

const SERVICES = ['partition', 'endpoint_prefix', 'regions', 'scope', 'fips_regions'];
const PARTITIONS = ['partition', 'partition_name', 'dns_suffix', 'region', 'region_name'];

export const isServicesTable = (text: string): boolean => hasTabHeader(text, ...SERVICES);

/** The same as read from a pair of tables: services by partition, and partitions with their regions. */
export function readEndpointTables(texts: readonly string[]): {
  partitions: AwsPartition[];
  services: AwsServiceRow[];
} {
  const servicesText = texts.find(isServicesTable);
  const partitionsText = texts.find((text) => hasTabHeader(text, ...PARTITIONS));
  if (servicesText === undefined || partitionsText === undefined)
    throw new ImportError(
      null,
      `two tables are needed, services (${SERVICES.join(', ')}) and partitions (${PARTITIONS.join(', ')}); give both files`,
    );
  const partitions = readPartitions(partitionsText);
  const known = new Map(partitions.map(({ id, regions }) => [id, regions.map((each) => each.id)]));
  const services = readTabSeparated(servicesText, SERVICES).map(({ row, cell }) => {
    const partition = cell('partition');
    const regionsOfPartition = known.get(partition);
    if (regionsOfPartition === undefined)
      throw new ImportError(row, `partition "${partition}" is not in the table of partitions`);
    const prefix = cell('endpoint_prefix');
    if (prefix === '') throw new ImportError(row, 'endpoint_prefix is empty');
    const regions = listIn(cell('regions'));
    const strange = regions.find((region) => !regionsOfPartition.includes(region));
    if (strange !== undefined)
      throw new ImportError(row, `"${strange}" is not a region of ${partition}`);
    const fips = listIn(cell('fips_regions')).map((region) =>
      regionsOfPartition.includes(region) ? region : WHOLE_PARTITION,
    );
    const isGlobal = cell('scope') === 'global' || regions.length === 0;
    return { partition, prefix, regions, fips: [...new Set(fips)].sort(), isGlobal };
  });
  return { partitions, services };
}

function readPartitions(text: string): AwsPartition[] {
  const made = new Map<
    string,
    { name: string; suffix: string; regions: AwsPartition['regions'] }
  >();
  for (const { row, cell } of readTabSeparated(text, PARTITIONS)) {
    const empty = PARTITIONS.find((column) => cell(column) === '');
    if (empty !== undefined) throw new ImportError(row, `${empty} is empty`);
    const before = made.get(cell('partition'));
    const region = { id: cell('region'), name: cell('region_name') };
    made.set(cell('partition'), {
      name: cell('partition_name'),
      suffix: cell('dns_suffix'),
      regions: [...(before?.regions ?? []), region],
    });
  }
  return [...made].map(([id, { name, suffix, regions }]) => ({
    id,
    name,
    dnsSuffix: suffix,
    regions,
  }));
}

const listIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort();
