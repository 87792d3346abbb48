import type { CatalogFile, Cell } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';

/** Clouds of the audit scope: public Azure, US Gov regions, US DoD regions. */
export const AZURE_CLOUDS = ['azure', 'azure-government', 'azure-us-dod'] as const;
export type AzureCloud = (typeof AZURE_CLOUDS)[number];

export const LEVELS = ['fedrampHigh', 'il2', 'il4', 'il5', 'il6'] as const;
export type Level = (typeof LEVELS)[number];

export interface ScopeRow {
  readonly cloud: AzureCloud;
  readonly service: string;
  readonly formerName: string | null;
  /** Authorised at the level; null where the page has no such column. */
  readonly levels: Readonly<Record<Level, boolean | null>>;
  readonly note: string | null;
}

/** A host of a service in public Azure and its counterpart in Azure Government. */
export interface EndpointRow {
  readonly service: string;
  /** Which of a service's hosts it is; null where it has one. */
  readonly part: string | null;
  readonly azure: string | null;
  readonly government: string;
}

const SCOPE_COLUMNS = ['cloud', 'service', 'formerName', ...LEVELS, 'note'];
const ENDPOINT_COLUMNS = ['service', 'part', 'azure', 'government'];

/** In the order of the page, cloud by cloud. */
export function formScopeTable(edition: Edition, rows: readonly ScopeRow[]): CatalogFile {
  const sorted = AZURE_CLOUDS.flatMap((cloud) => rows.filter((row) => row.cloud === cloud));
  return {
    edition,
    columns: SCOPE_COLUMNS,
    rows: sorted.map(({ cloud, service, formerName, levels, note }) => [
      cloud,
      service,
      formerName,
      ...LEVELS.map((level) => levels[level]),
      note,
    ]),
  };
}

export function readScopeTable({ rows }: CatalogFile): ScopeRow[] {
  return rows.map(([cloud, service, formerName, fedrampHigh, il2, il4, il5, il6, note]) => ({
    cloud: cloud as AzureCloud,
    service: String(service),
    formerName: textOf(formerName),
    levels: {
      fedrampHigh: flagOf(fedrampHigh),
      il2: flagOf(il2),
      il4: flagOf(il4),
      il5: flagOf(il5),
      il6: flagOf(il6),
    },
    note: textOf(note),
  }));
}

export function formEndpointTable(edition: Edition, rows: readonly EndpointRow[]): CatalogFile {
  return {
    edition,
    columns: ENDPOINT_COLUMNS,
    rows: rows.map(({ service, part, azure, government }) => [service, part, azure, government]),
  };
}

export function readEndpointTable({ rows }: CatalogFile): EndpointRow[] {
  return rows.map(([service, part, azure, government]) => ({
    service: String(service),
    part: textOf(part),
    azure: textOf(azure),
    government: String(government),
  }));
}

const textOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
const flagOf = (cell: Cell | undefined): boolean | null =>
  typeof cell === 'boolean' ? cell : null;
