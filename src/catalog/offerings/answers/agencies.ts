import { counted } from '../../../knowledge/counted.ts';
import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { Marketplace } from '../marketplace.ts';
import type { Agency, Offering } from '../offering.ts';
import { checkCaveat, lookUpOf, nameOf, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { oneOrChoose } from './choose.ts';
import { inOrder, offeringTable } from './offering-table.ts';

const OLD =
  'The newer export names no agencies but the authorizing one, so use that began later is not here';

/** Which agencies authorized an offering or reuse its authorization. */
export function agenciesOf(subject: Subject, market: Marketplace): LookUp {
  const { editions } = market;
  const found = oneOrChoose(subject, editions, (name) => `Which agencies use ${name}?`);
  if ('choice' in found) return found.choice;
  const { one } = found;
  const ids = usersOf(one);
  const rows = ids.map((id) => {
    const agency = market.agencies.get(id);
    return [
      agency?.name ?? id,
      agency?.parent ?? '',
      one.older?.agencies.includes(id) ? 'authorized' : 'reuses',
    ];
  });
  const reuse = `The export counts ${counted(one.reuse, 'reuse')} of its authorization`;
  return lookUpOf(
    {
      intent: 'list',
      headline:
        ids.length === 0
          ? statement(
              `No agency is named for ${nameOf(one)}${editions.older === null ? '' : ` in the edition of ${sayDate(editions.older.date)}`}; ${reuse.charAt(0).toLowerCase()}${reuse.slice(1)}.`,
              editions.older,
              editions.products,
            )
          : statement(usersSaid(one, ids), editions.older),
      points: [
        ...(ids.length === 0 ? [] : [statement(`${reuse}.`, editions.products)]),
        ...(one.sponsor === null
          ? []
          : [statement(`Authorizing agency: ${one.sponsor}.`, editions.products)]),
      ],
      table:
        rows.length === 0
          ? null
          : {
              title: `Agencies with ${nameOf(one)}`,
              columns: ['Agency', 'Part of', 'How'],
              rows: rows.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')),
            },
      caveats: [statement(`${OLD}.`, editions.older), checkCaveat(editions, [one])],
      suggestions: [`Who sponsored ${nameOf(one)}?`, `Is ${nameOf(one)} FedRAMP authorized?`],
    },
    [one],
  );
}

/** What an agency, and the parts of a department, authorized or reuse. */
export function usedBy(agencyIds: readonly string[], market: Marketplace): LookUp | null {
  const { editions } = market;
  const [agency] = agencyIds.flatMap((id) => market.agencies.get(id) ?? []);
  if (agency === undefined) return null;
  const parts = partsOf(agency, market);
  const all = market.offerings.filter((each) => usersOf(each).some((id) => parts.has(id)));
  const authorized = all.filter(({ older }) => older?.agencies.some((id) => parts.has(id)));
  const own = authorized.filter(({ older }) => older?.agencies.includes(agency.id));
  const sponsored = market.offerings.filter(({ sponsor }) => sponsor === agency.name);
  const hasParts = parts.size > 1;
  const more = all.length - authorized.length;
  const reuses = more === 0 ? '' : ` and ${hasParts ? 'reuse' : 'reuses'} ${more} more`;
  const count = hasParts
    ? `${agency.name} and its parts have authorized ${counted(authorized.length, 'FedRAMP offering')}${reuses}; the department itself is named for ${own.length}`
    : `${agency.name} has authorized ${counted(authorized.length, 'FedRAMP offering')}${reuses}`;
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${count}, by the edition of ${sayDate(editions.older?.date ?? '')}.`,
        editions.older,
      ),
      points: [
        statement(
          `It is the authorizing agency (sponsor) of ${counted(sponsored.length, 'offering')} in the export.`,
          editions.products,
        ),
      ],
      table: offeringTable(`FedRAMP offerings at ${agency.name}`, inOrder(all), {
        column: 'How',
        cell: (each) => howUsed(each, parts, market),
      }),
      caveats: [
        statement(
          `${OLD}; level and status are those of ${sayDate(editions.status.date)}.`,
          editions.older,
          editions.status,
        ),
      ],
      suggestions: [`Which offerings did ${agency.name} sponsor?`],
    },
    all,
  );
}

/** Offerings whose first authorization an agency gave. */
export function sponsoredBy(agencyIds: readonly string[], market: Marketplace): LookUp | null {
  const { editions } = market;
  const [agency] = agencyIds.flatMap((id) => market.agencies.get(id) ?? []);
  if (agency === undefined) return null;
  const sponsored = inOrder(market.offerings.filter(({ sponsor }) => sponsor === agency.name));
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${agency.name} is named as the authorizing agency (sponsor) of ${counted(sponsored.length, 'FedRAMP offering')}.`,
        editions.products,
      ),
      points:
        agency.parent === null
          ? []
          : [
              statement(
                `The export names departments as sponsors; ${agency.name} is part of the ${agency.parent}.`,
                editions.older,
              ),
            ],
      table:
        sponsored.length === 0 ? null : offeringTable(`Sponsored by ${agency.name}`, sponsored),
      caveats: [checkCaveat(editions, [])],
      suggestions: [`What has ${agency.name} authorized?`],
    },
    sponsored,
  );
}

/** Whether an agency uses an offering: only what is named is known. */
export function doesUse(
  agencyIds: readonly string[],
  subject: Subject,
  market: Marketplace,
): LookUp | null {
  const { editions } = market;
  const [agency] = agencyIds.flatMap((id) => market.agencies.get(id) ?? []);
  if (agency === undefined || editions.older === null) return null;
  const parts = partsOf(agency, market);
  const asked = inOrder(subject.offerings);
  const used = asked.filter(
    (each) => usersOf(each).some((id) => parts.has(id)) || each.sponsor === agency.name,
  );
  const told = used.length > 0 ? used : inForce(subject.offerings);
  const day = sayDate(editions.older.date);
  const [first] = used;
  const head =
    first === undefined
      ? `Not listed: ${agency.name} is not among the agencies named for ${told.map(nameOf).slice(0, 3).join(', ')} as of ${day}`
      : `Yes: ${agency.name} is named for ${used.map(nameOf).slice(0, 3).join(', ')} as of ${day} (${howUsed(first, parts, market)})`;
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(`${head}.`, editions.older, editions.products),
      caveats: [
        statement(`${OLD}, and an agency can use a service without being named.`, editions.older),
        checkCaveat(editions, told),
      ],
      suggestions: told.slice(0, 2).map((each) => `Which agencies use ${nameOf(each)}?`),
    },
    told,
  );
}

function usersSaid(offering: Offering, ids: readonly string[]): string {
  const authorized = offering.older?.agencies.length ?? 0;
  const more = ids.length - authorized;
  const head = `${counted(authorized, 'agency has', 'agencies have')} authorized ${nameOf(offering)}`;
  return more === 0
    ? `${head}.`
    : `${head}, and ${more} more ${more === 1 ? 'reuses' : 'reuse'} its authorization.`;
}

function usersOf({ older }: Offering): string[] {
  return older === null ? [] : [...new Set([...older.agencies, ...older.reusing])];
}

/** A department is there with everything that is part of it. */
function partsOf({ id, name, parent }: Agency, { agencies }: Marketplace): ReadonlySet<string> {
  const parts = [...agencies.values()].filter((each) => parent === null && each.parent === name);
  return new Set([id, ...parts.map((each) => each.id)]);
}

function howUsed(
  offering: Offering,
  parts: ReadonlySet<string>,
  { agencies }: Marketplace,
): string {
  const { older } = offering;
  const named = (ids: readonly string[]): string[] => ids.filter((id) => parts.has(id));
  const authorized = named(older?.agencies ?? []);
  const reusing = named(older?.reusing ?? []).filter((id) => !authorized.includes(id));
  const names = (ids: readonly string[]): string =>
    ids.length === 1 && parts.size === 1
      ? ''
      : `: ${ids
          .slice(0, 2)
          .map((id) => agencies.get(id)?.name ?? id)
          .join(', ')}${ids.length > 2 ? ` and ${ids.length - 2} more` : ''}`;
  if (authorized.length > 0) return `authorized${names(authorized)}`;
  return reusing.length > 0 ? `reuses${names(reusing)}` : 'sponsor';
}
