import type { LookUp } from '../look-up.ts';
import { sayDate } from '../say-date.ts';
import type { AzureService } from './groups.ts';
import { type AzureSources, joined, recordOf, say } from './say.ts';
import type { EndpointRow } from './table.ts';

const QUESTIONS = [
  'What is the Azure Government endpoint of Key Vault?',
  'List Azure Government endpoints',
];

/** The government endpoints of services, beside those of public Azure. */
export function answerEndpoint(
  { endpoints }: AzureSources,
  services: readonly AzureService[],
  asked: { words: readonly string[]; isPublic: boolean; confidence: number },
): LookUp | null {
  if (endpoints === null) return null;
  const all = services.flatMap((service) => service.endpoints);
  const rows = partsNamed(all, asked.words);
  const names = joined(services.map(({ name }) => name));
  const date = sayDate(endpoints.date);
  const common = {
    intent: 'where',
    suggestions: QUESTIONS,
    confidence: asked.confidence,
    records: services.map(recordOf),
  } as const;
  const [row] = rows;
  if (row === undefined)
    return say(endpoints, {
      ...common,
      certainty: 'named',
      headline: `No government endpoint is listed for ${names} in Microsoft’s table of ${date}.`,
      points: [
        'Microsoft points to az cloud show --name AzureUSGovernment for services that the table leaves out.',
      ],
    });
  const main = rows.find(({ part }) => part === null) ?? (rows.length === 1 ? row : null);
  return say(endpoints, {
    ...common,
    headline:
      main === null
        ? `${names} has ${rows.length} endpoints in Azure Government in Microsoft’s table of ${date}.`
        : sayHosts(main, asked.isPublic, date),
    table: rows.length > 1 ? tableOf(rows) : null,
    caveats: [
      'These are host names or their endings; the US DoD regions and Azure Government Secret can have others.',
    ],
  });
}

function sayHosts(row: EndpointRow, isPublic: boolean, date: string): string {
  const government = `${row.government} in Azure Government`;
  if (row.azure === null) return `${nameOf(row)} answers at ${government}, as of ${date}.`;
  const open = `${row.azure} in public Azure`;
  return `${nameOf(row)} answers at ${isPublic ? `${open}, and at ${government}` : `${government}, and at ${open}`}, as of ${date}.`;
}

/** Of a service with many hosts those of the part that the question names: "Log Analytics". */
function partsNamed(
  rows: readonly EndpointRow[],
  words: readonly string[],
): readonly EndpointRow[] {
  const named = rows.filter(({ part }) => {
    const own =
      part
        ?.toLowerCase()
        .split(/[^a-z0-9]+/)
        .slice(0, 2) ?? [];
    return own.length > 0 && own.every((word) => words.includes(word));
  });
  return named.length > 0 ? named : rows;
}

/** The whole table. */
export function answerEndpoints({ services, endpoints }: AzureSources): LookUp | null {
  if (endpoints === null) return null;
  const rows = services.all.flatMap((service) => service.endpoints);
  return say(endpoints, {
    intent: 'list',
    headline: `Microsoft’s table of ${sayDate(endpoints.date)} gives ${rows.length} endpoints of Azure Government.`,
    table: tableOf(rows),
    caveats: [
      'It covers the more common services only, and not the US DoD regions’ or Azure Government Secret’s own.',
    ],
    suggestions: QUESTIONS.slice(0, 1),
    records: ['azure-endpoints'],
  });
}

/** Which service a host is of: "azurecr.us", "myvault.vault.usgovcloudapi.net". */
export function answerHost({ services, endpoints }: AzureSources, host: string): LookUp | null {
  if (endpoints === null) return null;
  const found = services.all.flatMap((service) =>
    service.endpoints
      .filter(({ azure, government }) =>
        [azure, government].some(
          (each) => each !== null && (host === each || host.endsWith(`.${each}`)),
        ),
      )
      .map((row) => ({
        service,
        row,
        length: Math.max(row.government.length, row.azure?.length ?? 0),
      })),
  );
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const rows = found.filter(({ length }) => length === longest).map(({ row }) => row);
  const [row] = rows;
  if (row === undefined) return null;
  const isGovernment = host === row.government || host.endsWith(`.${row.government}`);
  const counterpart = isGovernment ? row.azure : row.government;
  return say(endpoints, {
    intent: 'definition',
    headline: `${host} is the ${isGovernment ? 'Azure Government' : 'public Azure'} endpoint of ${joined([...new Set(rows.map(nameOf))])}${counterpart === null ? '' : `; in ${isGovernment ? 'public Azure' : 'Azure Government'} it is ${counterpart}`}, as of ${sayDate(endpoints.date)}.`,
    suggestions: QUESTIONS,
    records: found.map(({ service }) => recordOf(service)),
  });
}

function tableOf(rows: readonly EndpointRow[]): LookUp['table'] {
  return {
    title: 'Azure Government endpoints',
    columns: ['Service', 'Azure Government', 'Public Azure'],
    rows: rows.map((row) => [nameOf(row), row.government, row.azure ?? '']),
  };
}

const nameOf = ({ service, part }: EndpointRow): string =>
  part === null ? service : `${service} (${part})`;
