import type { CatalogFile, Cell } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';

export interface AwsRegion {
  readonly id: string;
  readonly name: string;
}

export interface AwsPartition {
  readonly id: string;
  readonly name: string;
  readonly dnsSuffix: string;
  readonly regions: readonly AwsRegion[];
}

/** A service's endpoints in a partition. */
export interface AwsServiceRow {
  readonly partition: string;
  readonly prefix: string;
  /** Regions with an endpoint of their own; none where one endpoint serves the whole partition. */
  readonly regions: readonly string[];
  /** Of them, those with a FIPS endpoint; `global` for that of the whole partition. */
  readonly fips: readonly string[];
  /** One endpoint serves the whole partition. */
  readonly isGlobal: boolean;
}

export interface AwsTable {
  readonly edition: Edition;
  readonly partitions: readonly AwsPartition[];
  /** By `partition prefix`. */
  readonly rows: ReadonlyMap<string, AwsServiceRow>;
}

const COLUMNS = ['kind', 'partition', 'id', 'name', 'dnsSuffix', 'regions', 'fips', 'isGlobal'];
/** Those asked after most come first, the public one last. */
const FIRST = ['aws-us-gov', 'aws-iso', 'aws-iso-b'];
const LAST = 'aws';

/** The table as kept: partitions and their regions first, then services, each in a settled order. */
export function formAwsTable(
  edition: Edition,
  partitions: readonly AwsPartition[],
  services: readonly AwsServiceRow[],
): CatalogFile {
  const rows: Cell[][] = [];
  const sorted = [...partitions].sort((a, b) => order(a.id, b.id));
  for (const { id, name, dnsSuffix } of sorted)
    rows.push(['partition', id, id, name, dnsSuffix, null, null, null]);
  for (const { id, regions } of sorted)
    for (const region of [...regions].sort((a, b) => order(a.id, b.id)))
      rows.push(['region', id, region.id, region.name, null, null, null, null]);
  const byName = [...services].sort(
    (a, b) => order(a.partition, b.partition) || order(a.prefix, b.prefix),
  );
  for (const { partition, prefix, regions, fips, isGlobal } of byName)
    rows.push(['service', partition, prefix, null, null, regions, fips, isGlobal]);
  return { edition, columns: COLUMNS, rows };
}

export function readAwsTable({ edition, rows }: CatalogFile): AwsTable {
  const partitions = new Map<string, AwsPartition & { regions: AwsRegion[] }>();
  const services = new Map<string, AwsServiceRow>();
  for (const row of rows) {
    const partition = String(row[1]);
    const id = String(row[2]);
    if (row[0] === 'service') {
      services.set(`${partition} ${id}`, {
        partition,
        prefix: id,
        regions: row[5] as readonly string[],
        fips: row[6] as readonly string[],
        isGlobal: row[7] === true,
      });
    } else if (row[0] === 'region') {
      partitions.get(partition)?.regions.push({ id, name: String(row[3]) });
    } else {
      const made = { id: partition, name: String(row[3]), dnsSuffix: String(row[4]) };
      partitions.set(partition, { ...made, regions: [] });
    }
  }
  const all = [...partitions.values()].sort((a, b) => rank(a.id) - rank(b.id));
  return { edition, partitions: all, rows: services };
}

const rank = (id: string): number =>
  id === LAST ? FIRST.length + 1 : FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;

/** By code unit, so that no machine's language changes a file. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
