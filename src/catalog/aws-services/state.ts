import { sayDate } from '../say-date.ts';
import type { NamedService, Place } from './names.ts';
import type { AwsPartition, AwsTable } from './table.ts';

/** Where a service has an endpoint in a place. */
export interface EndpointState {
  readonly regions: readonly string[];
  /** Of the place: regions of a partition, or the one asked for. */
  readonly ofRegions: number;
  /** One endpoint serves the whole partition. */
  readonly isGlobal: boolean;
  readonly fips: readonly string[];
  readonly isListed: boolean;
}

export function stateIn(table: AwsTable, service: NamedService, place: Place): EndpointState {
  const partition = partitionOf(table, place.partition);
  const wanted = partition?.regions.filter(
    ({ id }) => place.region === null || id === place.region,
  );
  const rows = service.prefixes.flatMap(
    (prefix) => table.rows.get(`${place.partition} ${prefix}`) ?? [],
  );
  const ids = (wanted ?? []).map(({ id }) => id);
  const regions = ids.filter((id) => rows.some((row) => row.regions.includes(id)));
  const isGlobal = rows.some((row) => row.isGlobal && row.regions.length === 0) || isWhole(rows);
  const fips = [
    ...ids.filter((id) => rows.some((row) => row.fips.includes(id))),
    ...(rows.some((row) => row.fips.includes('global')) ? ['global'] : []),
  ];
  return {
    regions,
    ofRegions: ids.length,
    isGlobal,
    fips,
    isListed: regions.length > 0 || isGlobal,
  };
}

const isWhole = (rows: readonly { readonly isGlobal: boolean }[]): boolean =>
  rows.length > 0 && rows.every(({ isGlobal }) => isGlobal);

export const partitionOf = ({ partitions }: AwsTable, id: string): AwsPartition | undefined =>
  partitions.find((partition) => partition.id === id);

const MOST_REGIONS_NAMED = 4;

/** "in both regions of AWS GovCloud (US)". */
export function sayWhere(state: EndpointState, place: Place, partitionLabel: string): string {
  if (state.isGlobal && state.regions.length === 0)
    return place.region === null
      ? `for the whole of ${partitionLabel}`
      : `for the whole of ${partitionLabel}, ${place.label} included`;
  if (place.region !== null) return `in ${place.label}, a region of ${partitionLabel},`;
  return `${sayRegions(state)} of ${partitionLabel}`;
}

/** "in both regions", "in us-gov-west-1 alone", "in 17 of the 34 regions". */
export function sayRegions({ regions, ofRegions }: EndpointState): string {
  const [only] = regions;
  if (ofRegions === 1) return `in ${only}, the one region`;
  if (regions.length === ofRegions)
    return ofRegions === 2 ? 'in both regions' : `in all ${ofRegions} regions`;
  if (regions.length === 1) return `in ${only} alone, one of the ${ofRegions} regions`;
  if (regions.length <= MOST_REGIONS_NAMED)
    return `in ${regions.join(', ')}, ${regions.length} of the ${ofRegions} regions`;
  return `in ${regions.length} of the ${ofRegions} regions`;
}

/** A cell: the regions by name where they are few. */
export function regionsCell({ regions, ofRegions, isGlobal, isListed }: EndpointState): string {
  if (!isListed) return 'none listed';
  if (regions.length === 0 && isGlobal) return 'whole partition';
  if (regions.length === ofRegions && ofRegions > MOST_REGIONS_NAMED) return `all ${ofRegions}`;
  return regions.length > MOST_REGIONS_NAMED
    ? `${regions.length} of ${ofRegions}`
    : regions.join(', ');
}

export const asOf = ({ edition }: AwsTable): string => `as of ${sayDate(edition.date)}`;
