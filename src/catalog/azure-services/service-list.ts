import { type CatalogList, ListError } from '../list.ts';
import { AZURE_CLOUDS, LEVELS, type Level, readEndpointTable, readScopeTable } from './table.ts';

const LEVEL_VALUES: Readonly<Record<string, Level>> = {
  high: 'fedrampHigh',
  'fedramp-high': 'fedrampHigh',
  il2: 'il2',
  il4: 'il4',
  il5: 'il5',
  il6: 'il6',
};

/** `govcloud list azure-services`: the audit scope, cloud by cloud. */
export const azureServiceList: CatalogList = {
  name: 'azure-services',
  about: "Azure services in Microsoft's audit scope, by cloud and level",
  filters: [
    { name: 'level', about: `one of ${Object.keys(LEVEL_VALUES).join(', ')}` },
    { name: 'cloud', about: `one of ${AZURE_CLOUDS.join(', ')}` },
  ],
  list(catalog, filters) {
    const file = catalog.table('azure-audit-scope');
    if (file === null) return null;
    const level = filterValue('level', filters.level?.toLowerCase(), LEVEL_VALUES);
    const clouds = Object.fromEntries(AZURE_CLOUDS.map((cloud) => [cloud, cloud]));
    const cloud = filterValue('cloud', filters.cloud?.toLowerCase(), clouds);
    const rows = readScopeTable(file).filter(
      (row) =>
        (cloud === null || row.cloud === cloud) && (level === null || row.levels[level] === true),
    );
    return {
      title: ['Azure audit scope', cloud, filters.level ?? null]
        .filter((part) => part !== null)
        .join(', '),
      columns: [
        'cloud',
        'service',
        'fedramp high',
        'il2',
        'il4',
        'il5',
        'il6',
        'former name',
        'note',
      ],
      rows: rows.map((row) => [
        row.cloud,
        row.service,
        ...LEVELS.map((each) => row.levels[each]),
        row.formerName,
        row.note,
      ]),
      editions: [file.edition],
    };
  },
};

/** `govcloud list azure-endpoints`: hosts of Azure Government beside those of public Azure. */
export const azureEndpointList: CatalogList = {
  name: 'azure-endpoints',
  about: 'Hosts of Azure Government beside those of public Azure',
  filters: [],
  list(catalog) {
    const file = catalog.table('azure-endpoints');
    if (file === null) return null;
    return {
      title: 'Azure Government endpoints',
      columns: ['service', 'part', 'azure government', 'public azure'],
      rows: readEndpointTable(file).map((row) => [
        row.service,
        row.part,
        row.government,
        row.azure,
      ]),
      editions: [file.edition],
    };
  },
};

function filterValue<Value>(
  name: string,
  value: string | undefined,
  values: Readonly<Record<string, Value>>,
): Value | null {
  if (value === undefined) return null;
  const found = values[value];
  if (found !== undefined) return found;
  throw new ListError(`--${name} is "${value}"; use one of ${Object.keys(values).join(', ')}`);
}
