import { counted } from '../../knowledge/counted.ts';
import { type EndpointRow, formEndpointTable, readEndpointTable } from '../azure-services/table.ts';
import type { CatalogFile } from '../catalog-file.ts';
import { readEndpointsPage } from './azure-endpoints-page.ts';
import { editionDate } from './edition-date.ts';
import { type Change, ImportError, type Importer } from './importer.ts';
import { hasTabHeader, readTabSeparated } from './tab-separated.ts';

const EDITION = {
  title: 'Compare Azure Government and global Azure',
  publisher: 'Microsoft',
  url: 'https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure',
  licence: 'CC BY 4.0',
  check: 'https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure',
};
const COLUMNS = ['service', 'azure_endpoint', 'azure_government_endpoint'];

export const azureEndpoints: Importer = {
  name: 'azure-endpoints',
  about:
    "Microsoft's page in Markdown, compare-azure-government-global-azure.md, or a table of its endpoints",
  read(input) {
    const isTable = hasTabHeader(input.text, ...COLUMNS);
    const { rows, date } = isTable
      ? { rows: readTable(input.text), date: null }
      : readEndpointsPage(input.text);
    if (rows.length === 0) throw new ImportError(null, 'no endpoint is in it');
    const edition = { ...EDITION, date: input.date ?? date ?? editionDate(input) };
    const services = new Set(rows.map(({ service }) => service)).size;
    return {
      file: formEndpointTable(edition, rows),
      report: [
        `read ${counted(rows.length, 'endpoint')} of ${counted(services, 'service')}`,
        'dropped lines that give no host',
      ],
    };
  },
  changesBetween: changesOfEndpoints,
};

function readTable(text: string): EndpointRow[] {
  return readTabSeparated(text, COLUMNS).map(({ row, cell }) => {
    // A bracket in small letters, or of two words, tells hosts apart; "(LUIS)" is part of a name.
    const [, name = '', part] = /^(.*?)(?: \(((?![A-Z]+\))[^()]*)\))?$/.exec(cell('service')) ?? [];
    const government = cell('azure_government_endpoint');
    if (name === '' || government === '')
      throw new ImportError(
        row,
        `${name === '' ? 'service' : 'azure_government_endpoint'} is empty`,
      );
    return { service: name, part: part ?? null, azure: cell('azure_endpoint') || null, government };
  });
}

function changesOfEndpoints(before: CatalogFile, after: CatalogFile): Change[] {
  const [old, now] = [before, after].map(
    (file) => new Map(readEndpointTable(file).map((row) => [nameOf(row), row])),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].sort().flatMap((key): Change[] => {
    const [was, is] = [old?.get(key), now?.get(key)];
    const record = `azure-endpoint:${key}`;
    if (was === undefined) return [{ kind: 'added', record, text: `${key}: ${is?.government}` }];
    if (is === undefined) return [{ kind: 'removed', record, text: `${key}: ${was.government}` }];
    if (was.government === is.government) return [];
    return [{ kind: 'changed', record, text: `${key}: ${was.government} to ${is.government}` }];
  });
}

const nameOf = ({ service, part }: EndpointRow): string =>
  part === null ? service : `${service} (${part})`;
