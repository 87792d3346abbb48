import type { CatalogRecord } from '../look-up.ts';
import type { Marketplace } from './marketplace.ts';
import { sinceOf } from './offering.ts';
import { nameOf, standingSentence } from './say.ts';

/** Each offering as a record beside the facts. */
export function* offeringRecords({ offerings, editions }: Marketplace): Iterable<CatalogRecord> {
  for (const offering of offerings) {
    const { id, provider, models, path, assessor, sponsor, reuse } = offering;
    const rest = [
      `${models.join(', ')}; path ${path}`,
      ...(assessor === null ? [] : [`assessor ${assessor}`]),
      ...(sponsor === null ? [] : [`authorizing agency ${sponsor}`]),
      `reuse ${reuse}`,
    ];
    yield {
      id: `offering:${id}`,
      topic: 'catalog/offerings',
      text: `${nameOf(offering)} (${provider}) ${standingSentence(offering)}. ${rest.join('; ')}.`,
      aliases: [provider, offering.name],
      date: sinceOf(offering),
      edition: editions.status,
    };
  }
}
