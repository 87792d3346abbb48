import { counted } from '../../../knowledge/counted.ts';
import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import { isAtLevel } from '../filter.ts';
import type { Marketplace } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import {
  checkCaveat,
  houseName,
  listed,
  lookUpOf,
  nameOf,
  standingSentence,
  statement,
} from '../say.ts';
import type { BoundaryService } from '../service-book.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { oneOrChoose } from './choose.ts';

const FEW_LIST =
  'Only some offerings list the services in their boundary, and not all of them; absence proves nothing';
const SURE_OF_SERVICE = 0.9;

/** The services that an offering lists in its boundary. */
export function servicesOf(
  subject: Subject,
  market: Marketplace,
  isBoundarySaid: boolean,
): LookUp | null {
  const { editions } = market;
  if (editions.older === null) return null;
  const listing = subject.offerings.filter(
    ({ older }) => older !== null && older.services.length > 0,
  );
  // "What services does it offer" is for others to tell where it lists none.
  if (listing.length === 0 && !isBoundarySaid) return null;
  const narrowed = listing.length > 0 ? { ...subject, offerings: listing } : subject;
  const found = oneOrChoose(
    narrowed,
    editions,
    (name) => `What services are in the boundary of ${name}?`,
  );
  if ('choice' in found) return found.choice;
  const { one } = found;
  const services = [
    ...new Set([...(one.older?.services ?? []), ...(one.older?.newServices ?? [])]),
  ];
  const day = sayDate(editions.older.date);
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        services.length === 0
          ? `Not listed: ${nameOf(one)} names no services of its boundary as of ${day}.`
          : `${nameOf(one)} lists ${counted(services.length, 'service')} in its FedRAMP boundary as of ${day}.`,
        editions.older,
      ),
      points: [
        statement(`${nameOf(one)} ${standingSentence(one)}.`, editions.status, editions.products),
      ],
      table:
        services.length === 0
          ? null
          : {
              title: `In the boundary of ${nameOf(one)}`,
              columns: ['Service'],
              rows: services.map((each) => [each]),
            },
      caveats: [statement(`${FEW_LIST}.`, editions.older), checkCaveat(editions, [one])],
      suggestions: [`What runs on ${nameOf(one)}?`, `Is ${nameOf(one)} FedRAMP authorized?`],
    },
    [one],
  );
}

/** Whether a service is in the boundary of the offering that the question names. */
export function isInBoundary(
  services: readonly BoundaryService[],
  said: string,
  subject: Subject,
  market: Marketplace,
): LookUp | null {
  const { editions } = market;
  if (editions.older === null) return null;
  const day = sayDate(editions.older.date);
  const asked = new Set(subject.offerings.map(({ id }) => id));
  const [found] = services.filter(({ offering }) => asked.has(offering.id));
  const told = inForce(subject.offerings);
  const [one] = told;
  if (one === undefined) return null;
  const text =
    found === undefined
      ? `Not listed: ${told.slice(0, 3).map(nameOf).join(', ')} ${told.length === 1 ? 'lists' : 'list'} no "${said}" in the boundary as of ${day}.`
      : `Yes: ${shortService(found.name)} is listed in the boundary of ${nameOf(found.offering)} as of ${day}; that offering ${standingSentence(found.offering)}.`;
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(text, editions.older, editions.status),
      caveats: [statement(`${FEW_LIST}.`, editions.older)],
      suggestions: [`What services are in the boundary of ${nameOf(found?.offering ?? one)}?`],
      confidence: SURE_OF_SERVICE,
    },
    [found?.offering ?? one],
  );
}

/** A name that is no offering but is listed inside others' boundaries. */
export function asService(
  services: readonly BoundaryService[],
  levels: readonly string[],
  market: Marketplace,
): LookUp | null {
  const { editions } = market;
  if (editions.older === null || services.length === 0) return null;
  const day = sayDate(editions.older.date);
  const inForceNow = services.filter(({ offering }) => offering.standing === 'authorized');
  const right = inForceNow.filter(
    ({ offering }) => levels.length === 0 || levels.some((each) => isAtLevel(offering.level, each)),
  );
  const [first] = right.length > 0 ? right : services;
  if (first === undefined) return null;
  const homes = [...new Set((right.length > 0 ? right : services).map(({ offering }) => offering))];
  const where = listed(
    homes
      .slice(0, 3)
      .map(
        (home) =>
          `${nameOf(home)} (${home.level}${home.standing === 'authorized' ? '' : ', not authorized now'})`,
      ),
  );
  const verdict =
    right.length > 0
      ? 'Yes, inside another offering'
      : inForceNow.length > 0
        ? `Not at ${listed(levels)}`
        : 'Not listed as authorized';
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(
        `${verdict}: ${shortService(first.name)} is no offering of its own, but is listed in the boundary of ${where}${homes.length > 3 ? ` and ${homes.length - 3} more` : ''} as of ${day}.`,
        editions.older,
        editions.status,
      ),
      points: homeSentences(homes, market),
      caveats: [
        statement(
          `${FEW_LIST}. What it is in must be used as that offering has it.`,
          editions.older,
        ),
      ],
      suggestions: homes
        .slice(0, 2)
        .map((home) => `What services are in the boundary of ${nameOf(home)}?`),
      confidence: SURE_OF_SERVICE,
    },
    homes,
  );
}

const homeSentences = (homes: readonly Offering[], { editions }: Marketplace) =>
  homes
    .slice(0, 3)
    .map((home) =>
      statement(
        `${nameOf(home)} (${houseName(home.provider)}) ${standingSentence(home)}.`,
        editions.status,
        editions.products,
      ),
    );

/** Some entries go on in brackets for a page. */
const shortService = (name: string): string =>
  name.length <= 60 ? name : name.replace(/\s*\(.*$/s, '');
