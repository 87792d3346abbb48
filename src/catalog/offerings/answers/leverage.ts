import { counted } from '../../../knowledge/counted.ts';
import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { Marketplace } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import { lookUpOf, nameOf, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { inOrder, offeringTable } from './offering-table.ts';

const UNLISTED =
  'Providers list what they leverage themselves, and the newer export leaves it out: absence proves nothing';
const MOST_SERVICES = 200;

/** What is built on an offering: those that leverage it, and the products inside its boundary. */
export function builtOn(subject: Subject, market: Marketplace): LookUp | null {
  const { editions, byId } = market;
  if (editions.older === null) return null;
  const bases = inOrder(subject.offerings).filter(({ older }) => older !== null);
  const users = uniqueById(
    bases.flatMap(({ older }) => older?.leveragedBy ?? []).flatMap((id) => byId.get(id) ?? []),
  );
  const services = [
    ...new Set(
      bases.flatMap(({ older }) => [...(older?.services ?? []), ...(older?.newServices ?? [])]),
    ),
  ];
  const name =
    subject.isWhole && bases.length !== 1
      ? subject.family.name
      : bases.slice(0, 2).map(nameOf).join(' and ');
  const day = sayDate(editions.older.date);
  const inside = `${counted(services.length, 'product')} ${services.length === 1 ? 'is' : 'are'} listed inside the boundary of ${name}`;
  if (users.length === 0 && services.length === 0)
    return lookUpOf(
      {
        intent: 'list',
        headline: statement(
          `Not listed: no offering is listed as leveraging ${name || subject.family.name} as of ${day}.`,
          editions.older,
        ),
        caveats: [statement(`${UNLISTED}.`, editions.older)],
      },
      bases,
    );
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        users.length > 0
          ? `${counted(users.length, 'offering')} ${users.length === 1 ? 'is' : 'are'} listed as leveraging ${name} as of ${day}.`
          : `${inside} as of ${day}: ${services.slice(0, 4).join(', ')}${services.length > 4 ? ' …' : ''}`.replace(
              /([^.…])$/,
              '$1.',
            ),
        editions.older,
      ),
      points:
        users.length > 0 && services.length > 0
          ? [statement(`Besides, ${inside}.`, editions.older)]
          : [],
      table:
        users.length > 0
          ? offeringTable(`Built on ${name}`, inOrder(users))
          : {
              title: `Inside the boundary of ${name}`,
              columns: ['Product'],
              rows: services.slice(0, MOST_SERVICES).map((each) => [each]),
            },
      caveats: [statement(`${UNLISTED}.`, editions.older)],
      suggestions: bases
        .slice(0, 2)
        .map((each) => `What services are in the boundary of ${nameOf(each)}?`),
    },
    [...bases, ...users],
  );
}

/** What an offering is built on: those that list it as leveraging them. */
export function runsOn(subject: Subject, market: Marketplace): LookUp | null {
  const { editions } = market;
  if (editions.older === null) return null;
  const told = inForce(subject.offerings);
  const ids = new Set(told.map(({ id }) => id));
  const bases = market.offerings.filter(({ older }) =>
    older?.leveragedBy.some((id) => ids.has(id)),
  );
  const name = told.length === 1 && told[0] !== undefined ? nameOf(told[0]) : subject.family.name;
  const day = sayDate(editions.older.date);
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        bases.length === 0
          ? `Not listed: no offering that ${name} leverages is named as of ${day}.`
          : `${name} is listed as leveraging ${counted(bases.length, 'offering')} as of ${day}: ${bases.slice(0, 4).map(nameOf).join(', ')}${bases.length > 4 ? ' …' : '.'}`,
        editions.older,
      ),
      table: bases.length === 0 ? null : offeringTable(`What ${name} leverages`, inOrder(bases)),
      caveats: [statement(`${UNLISTED}.`, editions.older)],
      suggestions: bases.slice(0, 2).map((each) => `What runs on ${nameOf(each)}?`),
    },
    [...told, ...bases],
  );
}

/** Whether one offering is listed as leveraging another. */
export function isBuiltOn(upper: Subject, lower: Subject, market: Marketplace): LookUp | null {
  const { editions } = market;
  if (editions.older === null) return null;
  const ids = new Set(upper.offerings.map(({ id }) => id));
  const bases = lower.offerings.filter(({ older }) => older?.leveragedBy.some((id) => ids.has(id)));
  const users = upper.offerings.filter(({ id }) =>
    bases.some(({ older }) => older?.leveragedBy.includes(id)),
  );
  const day = sayDate(editions.older.date);
  const [top, base] = [inForce(upper.offerings)[0], inForce(lower.offerings)[0]];
  if (top === undefined || base === undefined) return null;
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(
        bases.length > 0
          ? `Yes: ${users.map(nameOf).slice(0, 3).join(', ')} ${users.length === 1 ? 'is' : 'are'} listed as leveraging ${bases.map(nameOf).join(' and ')} as of ${day}.`
          : `Not listed: ${nameOf(top)} is not named as leveraging ${nameOf(base)} as of ${day}.`,
        editions.older,
      ),
      caveats: [statement(`${UNLISTED}.`, editions.older)],
      suggestions: [`What runs on ${nameOf(base)}?`, `What does ${nameOf(top)} run on?`],
    },
    [...users, ...bases],
  );
}

const uniqueById = (offerings: readonly Offering[]): Offering[] => [
  ...new Map(offerings.map((each) => [each.id, each])).values(),
];
