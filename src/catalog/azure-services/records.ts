import type { CatalogRecord } from '../look-up.ts';
import { sayDate } from '../say-date.ts';
import { namesOf } from './groups.ts';
import { LEVEL_NAMES } from './level-names.ts';
import { type AzureSources, asOf, CLOUD_LABELS, isAt, joined, recordOf, rowsOf } from './say.ts';
import { LEVELS } from './table.ts';

/** A record for each service, with its levels in every cloud and its government endpoints. */
export function* azureRecords({
  services,
  scope,
  endpoints,
}: AzureSources): Generator<CatalogRecord> {
  for (const service of services.all) {
    const levels = (['azure-government', 'azure-us-dod', 'azure'] as const).flatMap((cloud) =>
      rowsOf(service, cloud).map((row) => {
        const at = LEVELS.filter((level) => isAt(row, level)).map((level) => LEVEL_NAMES[level]);
        return `${row.service} is in the audit scope of ${CLOUD_LABELS[cloud]} at ${joined(at)}`;
      }),
    );
    const hosts = service.endpoints.map(({ government }) => government);
    const edition = levels.length > 0 ? scope : (endpoints ?? scope);
    yield {
      id: recordOf(service),
      topic: 'catalog/azure-services',
      text: [
        ...(levels.length > 0 ? [`${levels.join('; ')}, ${asOf(scope)}.`] : []),
        ...(hosts.length > 0 && endpoints !== null
          ? [
              `${service.name} in Azure Government: ${joined(hosts)}, as of ${sayDate(endpoints.date)}.`,
            ]
          : []),
      ].join(' '),
      aliases: namesOf(service),
      date: edition.date,
      edition,
    };
  }
}
