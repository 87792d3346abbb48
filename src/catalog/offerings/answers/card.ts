import { counted } from '../../../knowledge/counted.ts';
import type { LookUp } from '../../look-up.ts';
import type { Editions } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import {
  checkCaveat,
  houseName,
  listed,
  lookUpOf,
  nameOf,
  standingCell,
  standingSentence,
  statement,
} from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { CARD_FIELDS } from './fields.ts';
import { lagNote, othersOf, slipNote } from './notes.ts';
import { inOrder, offeringTable } from './offering-table.ts';

/** What the table has on an offering, or on a provider's, where nothing special is asked. */
export function card(subject: Subject, editions: Editions, certainty: LookUp['certainty']): LookUp {
  const told = inForce(subject.offerings);
  const [only] = told;
  const live = subject.offerings.filter(({ standing }) => standing !== 'none');
  if (only !== undefined && told.length === 1 && live.length <= 2)
    return offeringCard(only, subject, editions, certainty);
  return providerCard(subject, editions, certainty);
}

function offeringCard(
  offering: Offering,
  { slip, family }: Subject,
  editions: Editions,
  certainty: LookUp['certainty'],
): LookUp {
  const { older } = offering;
  const rows = CARD_FIELDS.map(({ column, cell }) => [column, cell(offering)]);
  const agencies = new Set([...(older?.agencies ?? []), ...(older?.reusing ?? [])]).size;
  return lookUpOf(
    {
      certainty,
      intent: 'topic',
      headline: statement(
        `In the FedRAMP Marketplace, ${nameOf(offering)} (${houseName(offering.provider)}) ${standingSentence(offering)}.`,
        editions.status,
        editions.products,
      ),
      points: [
        ...lagNote(offering, editions),
        ...othersOf([offering], family.offerings, editions),
        ...(agencies > 0
          ? [
              statement(
                `${counted(agencies, 'agency', 'agencies')} are named as having authorized or reused it.`,
                editions.older,
              ),
            ]
          : []),
      ],
      table: {
        title: `${nameOf(offering)} in the Marketplace`,
        columns: ['What', 'Entry'],
        rows: [['Status', standingCell(offering)], ...rows],
      },
      caveats: [checkCaveat(editions, [offering]), ...slipNote(slip, family.name)],
      suggestions: [
        `Who assessed ${nameOf(offering)}?`,
        `Which agencies use ${nameOf(offering)}?`,
        `What is the status history of ${nameOf(offering)}?`,
      ],
    },
    [offering],
  );
}

/** What a provider has, what is in force first. */
export function providerCard(
  { offerings, family, slip }: Subject,
  editions: Editions,
  certainty: LookUp['certainty'],
): LookUp {
  const ordered = inOrder(offerings);
  const live = ordered.filter(({ standing }) => standing !== 'none');
  const shown = live.length === 0 ? ordered : live;
  const old = ordered.length - shown.length;
  return lookUpOf(
    {
      certainty,
      intent: 'list',
      headline: statement(
        `${houseName(family.name)} has ${tally(shown)} in the FedRAMP Marketplace.`,
        editions.status,
        editions.products,
      ),
      points:
        old === 0
          ? []
          : [
              statement(
                `${counted(old, 'older listing')} without a current status ${old === 1 ? 'is' : 'are'} left out: ${listed(
                  ordered
                    .filter((each) => !shown.includes(each))
                    .slice(0, 4)
                    .map((each) => `${nameOf(each)} (${each.level})`),
                )}${old > 4 ? ' …' : ''}.`,
                editions.status,
              ),
            ],
      table: offeringTable(`Offerings of ${family.name}`, shown),
      caveats: [checkCaveat(editions, shown), ...slipNote(slip, family.name)],
      suggestions: shown
        .slice(0, 2)
        .map((each) => `What is the status history of ${nameOf(each)}?`),
    },
    shown,
  );
}

function tally(offerings: readonly Offering[]): string {
  const count = (standing: Offering['standing']): number =>
    offerings.filter((each) => each.standing === standing).length;
  const authorized = count('authorized');
  const rest = (
    [
      [count('in-process'), 'in process'],
      [count('ready'), 'FedRAMP Ready'],
      [count('delisted'), 'delisted'],
      [count('none'), 'without a current status'],
    ] as const
  ).flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word}`]));
  if (authorized === 0) return `no authorized offering, but ${listed(rest)}`;
  const head = counted(authorized, 'authorized offering');
  return rest.length === 0 ? head : listed([head, ...rest]);
}
