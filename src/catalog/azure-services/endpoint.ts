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
  isPublic: boolean,
  confidence: number,
): LookUp | null {
  if (endpoints === null) return null;
  const rows = services.flatMap((service) => service.endpoints);
  const names = joined(services.map(({ name }) => name));
  const date = sayDate(endpoints.date);
  const [row] = rows;
  if (row === undefined)
    return say(endpoints, {
      intent: 'where',
      headline: `No government endpoint is listed for ${names} in Microsoft’s table of ${date}.`,
      points: [
        'Microsoft points to az cloud show --name AzureUSGovernment for services that the table leaves out.',
      ],
      suggestions: QUESTIONS,
      confidence,
      records: services.map(recordOf),
    });
  const main = rows.find(({ part }) => part === null) ?? row;
  const other = isPublic ? main.government : main.azure;
  const told = isPublic ? main.azure : main.government;
  if (told === null) return null;
  return say(endpoints, {
    intent: 'where',
    headline: `${nameOf(main)} answers at ${told} in ${isPublic ? 'public Azure' : 'Azure Government'}${other === null ? '' : `, and at ${other} in ${isPublic ? 'Azure Government' : 'public Azure'}`}, as of ${date}.`,
    table: rows.length > 1 ? tableOf(rows) : null,
    caveats: [
      'These are host names or their endings; the US DoD regions and Azure Government Secret can have others.',
    ],
    suggestions: QUESTIONS,
    confidence,
    records: services.map(recordOf),
  });
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
