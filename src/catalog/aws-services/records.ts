import type { CatalogRecord } from '../look-up.ts';
import { officialName } from './official-names.ts';
import { wholeOf } from './presence.ts';
import { type AwsSources, joined } from './say.ts';
import { SERVICE_NAMES } from './service-names.ts';
import { asOf, sayWhere, stateIn } from './state.ts';

/** A record for each endpoint prefix, and one for each partition. */
export function* awsRecords({ table, names }: AwsSources): Generator<CatalogRecord> {
  const { edition } = table;
  for (const { id, name, dnsSuffix, regions } of table.partitions)
    yield {
      id: `aws-partition:${id}`,
      topic: 'catalog/aws-services',
      text: `The AWS partition ${id} (${name}) has the DNS suffix ${dnsSuffix} and the regions ${joined(regions.map((region) => `${region.id} (${region.name})`))}.`,
      aliases: [name],
      date: edition.date,
      edition,
    };
  for (const prefix of new Set([...table.rows.values()].map((row) => row.prefix))) {
    const name = officialName(prefix) ?? prefix;
    const service = { name, prefixes: [prefix], isOwn: true, why: null };
    const places = table.partitions.flatMap(({ id }) => {
      const state = stateIn(table, service, wholeOf(id));
      return state.isListed ? [sayWhere(state, wholeOf(id), names.partitionLabel(id))] : [];
    });
    yield {
      id: `aws-service:${prefix}`,
      topic: 'catalog/aws-services',
      text: `${name} (endpoint prefix ${prefix}) has endpoints ${joined(places)}, ${asOf(table)}.`,
      aliases: [
        prefix,
        ...SERVICE_NAMES.filter(([each]) => each === name).flatMap(
          ([, , also]) => also?.split(', ') ?? [],
        ),
      ],
      date: edition.date,
      edition,
    };
  }
}
