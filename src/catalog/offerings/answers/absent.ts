import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { Editions } from '../marketplace.ts';
import { houseName, lookUpOf, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inOrder, offeringTable } from './offering-table.ts';

const SURE_OF_ABSENCE = 0.85;
const MEANS =
  'That says nothing about its security; it can be listed under another name, be part of another offering, or have come since';

/** A product that the Marketplace does not list under the name that was asked. */
export function notListed(said: string, editions: Editions): LookUp {
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(
        `Not listed: the FedRAMP Marketplace has no offering called ${said} as of ${sayDate(editions.status.date)}.`,
        editions.products,
        editions.status,
      ),
      caveats: [statement(`${MEANS}. Today's state: ${editions.status.check}`)],
      suggestions: [
        'How many offerings are FedRAMP authorized?',
        'How many offerings are in process?',
      ],
      confidence: SURE_OF_ABSENCE,
    },
    [],
  );
}

/** A product that is not listed, of a provider that is. */
export function notListedOf(said: string, { family }: Subject, editions: Editions): LookUp {
  const offerings = inOrder(family.offerings);
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(
        `Not listed: ${houseName(family.name)} has no offering called ${said} as of ${sayDate(editions.status.date)}.`,
        editions.products,
        editions.status,
      ),
      table: offeringTable(`Offerings of ${family.name}`, offerings),
      caveats: [statement(`${MEANS}. Today's state: ${editions.status.check}`)],
      suggestions: [`What does ${houseName(family.name)} have in FedRAMP?`],
      confidence: SURE_OF_ABSENCE,
    },
    offerings,
  );
}
