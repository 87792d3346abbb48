import { counted } from '../../knowledge/counted.ts';
import { LEVEL_NAMES } from '../azure-services/level-names.ts';
import {
  AZURE_CLOUDS,
  type AzureCloud,
  formScopeTable,
  LEVELS,
  type Level,
  readScopeTable,
  type ScopeRow,
} from '../azure-services/table.ts';
import type { CatalogFile } from '../catalog-file.ts';
import { readScopePages } from './azure-audit-scope-page.ts';
import { editionDate } from './edition-date.ts';
import { type Change, ImportError, type Importer } from './importer.ts';
import { hasTabHeader, readTabSeparated } from './tab-separated.ts';

const EDITION = {
  title: 'Azure and other Microsoft cloud services compliance scope',
  publisher: 'Microsoft',
  url: 'https://learn.microsoft.com/azure/azure-government/compliance/azure-services-in-fedramp-auditscope',
  licence: 'CC BY 4.0',
  check:
    'https://learn.microsoft.com/azure/azure-government/compliance/azure-services-in-fedramp-auditscope',
};
const COLUMNS: Readonly<Record<Level, string>> = {
  fedrampHigh: 'fedramp_high',
  il2: 'il2',
  il4: 'il4',
  il5: 'il5',
  il6: 'il6',
};
const ALL = ['cloud', 'service', 'former_name', ...Object.values(COLUMNS), 'notes'];

export const azureAuditScope: Importer = {
  name: 'azure-audit-scope',
  about:
    "Microsoft's pages in Markdown, azure-services-in-fedramp-auditscope.md with documentation-government-overview-dod.md, or a table of their rows",
  read(input) {
    const isTable = hasTabHeader(input.text, 'cloud', 'service');
    const read = isTable
      ? { rows: readTable(input.text), date: editionDate(input) }
      : readScopePages([input.text, ...input.others.map(({ text }) => text)]);
    refuseDoubles(read.rows);
    const date = input.date ?? read.date;
    const counts = AZURE_CLOUDS.map(
      (cloud) => `${read.rows.filter((row) => row.cloud === cloud).length} in ${cloud}`,
    );
    return {
      file: formScopeTable({ ...EDITION, date }, read.rows),
      report: [`read ${counted(read.rows.length, 'row')}: ${counts.join(', ')}`, 'dropped nothing'],
    };
  },
  changesBetween: changesOfScope,
};

function readTable(text: string): ScopeRow[] {
  return readTabSeparated(text, ALL).map(({ row, cell }) => {
    const cloud = cell('cloud');
    if (!isCloud(cloud))
      throw new ImportError(row, `cloud is "${cloud}"; it is one of ${AZURE_CLOUDS.join(', ')}`);
    if (cell('service') === '') throw new ImportError(row, 'service is empty');
    const levels = Object.fromEntries(
      LEVELS.map((level) => [level, flagOf(cell(COLUMNS[level]), COLUMNS[level], row)]),
    ) as Record<Level, boolean | null>;
    return {
      cloud,
      service: cell('service'),
      formerName: cell('former_name') || null,
      levels,
      note: cell('notes') || null,
    };
  });
}

const isCloud = (text: string): text is AzureCloud =>
  (AZURE_CLOUDS as readonly string[]).includes(text);

function flagOf(text: string, column: string, row: number): boolean | null {
  if (text === '') return null;
  if (text === '0' || text === '1') return text === '1';
  throw new ImportError(row, `${column} is "${text}"; it is 1, 0 or empty`);
}

function refuseDoubles(rows: readonly ScopeRow[]): void {
  const seen = new Set<string>();
  for (const { cloud, service } of rows) {
    const key = `${cloud}: ${service}`;
    if (seen.has(key)) throw new ImportError(key, 'is there twice');
    seen.add(key);
  }
}

function changesOfScope(before: CatalogFile, after: CatalogFile): Change[] {
  const [old, now] = [before, after].map(
    (file) => new Map(readScopeTable(file).map((row) => [`${row.cloud} ${row.service}`, row])),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].sort().flatMap((key): Change[] => {
    const [was, is] = [old?.get(key), now?.get(key)];
    const { service = '', cloud = '' } = is ?? was ?? {};
    const record = `azure-service:${service}`;
    const name = `${service} in ${cloud}`;
    if (was === undefined) return [{ kind: 'added', record, text: name }];
    if (is === undefined) return [{ kind: 'removed', record, text: name }];
    const parts = LEVELS.flatMap((level) => {
      if (was.levels[level] === is.levels[level]) return [];
      return [`${is.levels[level] === true ? 'now' : 'no longer'} ${LEVEL_NAMES[level]}`];
    });
    return parts.length === 0
      ? []
      : [{ kind: 'changed', record, text: `${name}: ${parts.join(', ')}` }];
  });
}
