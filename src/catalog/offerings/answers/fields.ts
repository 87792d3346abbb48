import { counted } from '../../../knowledge/counted.ts';
import type { Edition } from '../../edition.ts';
import { sayDate } from '../../say-date.ts';
import type { Editions } from '../marketplace.ts';
import type { Tag } from '../names/vocabulary.ts';
import { type Offering, pageOf } from '../offering.ts';
import { listed, nameOf, standingCell, standingSentence } from '../say.ts';

/** One thing that the table holds of an offering. */
export interface Field {
  readonly tag: Tag;
  readonly column: string;
  cell(offering: Offering): string;
  /** The whole answer for one offering. */
  sentence(offering: Offering): string;
  edition(editions: Editions): Edition | null;
}

const FEDRAMP_ITSELF = 'Federal Risk and Authorization Management Program';

/** FedRAMP authorizes 20x offerings itself, without an agency's sponsorship. */
const sponsorName = (name: string): string =>
  name === FEDRAMP_ITSELF ? 'FedRAMP itself (20x needs no agency sponsor)' : name;

const fromExport = ({ products }: Editions): Edition => products;
const fromLog = ({ status }: Editions): Edition => status;

export const FIELDS: readonly Field[] = [
  {
    tag: 'ask:annual',
    column: 'Annual assessment due',
    cell: ({ assessment }) => assessment ?? 'not said',
    sentence: (offering) =>
      offering.assessment === null
        ? `The export gives no day of the annual assessment of ${nameOf(offering)}.`
        : `The export gives ${sayDate(offering.assessment)} as the day of the annual assessment of ${nameOf(offering)}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:assessor',
    column: 'Assessor',
    cell: ({ assessor }) => assessor ?? 'not said',
    sentence: (offering) =>
      offering.assessor === null
        ? `The export names no assessor (3PAO) of ${nameOf(offering)}.`
        : `${offering.assessor} is the assessor (3PAO) of ${nameOf(offering)}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:sponsor',
    column: 'Authorizing agency',
    cell: ({ sponsor, older }) => sponsor ?? older?.partner ?? 'not said',
    sentence: (offering) => {
      const { sponsor, older, path } = offering;
      if (sponsor !== null)
        return `${sponsorName(sponsor)} is named as the authorizing agency (sponsor) of ${nameOf(offering)}.`;
      if (older !== null && older.partner !== null)
        return `${older.partner} is named as the partnering agency of ${nameOf(offering)}.`;
      return `No authorizing agency of ${nameOf(offering)} is named (path: ${path}).`;
    },
    edition: fromExport,
  },
  {
    tag: 'ask:path',
    column: 'Path',
    cell: ({ path }) => path,
    sentence: (offering) =>
      `${nameOf(offering)} came by the ${offering.path} path${offering.sponsor === null ? '' : `, with ${offering.sponsor} as the authorizing agency`}; it ${standingSentence(offering)}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:reuse',
    column: 'Reuse',
    cell: ({ reuse }) => String(reuse),
    sentence: (offering) =>
      `The export counts ${counted(offering.reuse, 'reuse')} of the authorization of ${nameOf(offering)} by agencies.`,
    edition: fromExport,
  },
  {
    tag: 'ask:models',
    column: 'Service model',
    cell: ({ models }) => models.join(', '),
    sentence: (offering) => `${nameOf(offering)} is listed as ${listed(offering.models)}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:deployment',
    column: 'Deployment',
    cell: ({ deployment }) => deployment,
    sentence: (offering) => `${nameOf(offering)} is listed as a ${offering.deployment}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:website',
    column: 'Website',
    cell: ({ website }) => website ?? 'not said',
    sentence: (offering) =>
      `The listing of ${nameOf(offering)} gives ${offering.website ?? 'no website'}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:id',
    column: 'FedRAMP id',
    cell: ({ id }) => id,
    sentence: (offering) =>
      `The FedRAMP id of ${nameOf(offering)} is ${offering.id} (${pageOf(offering)}).`,
    edition: fromExport,
  },
  {
    tag: 'ask:date',
    column: 'Authorized',
    cell: ({ authorized }) => authorized ?? 'not authorized',
    sentence: (offering) => {
      const { authorized, standing, level } = offering;
      if (standing === 'authorized' && authorized !== null)
        return `${nameOf(offering)} was FedRAMP authorized on ${sayDate(authorized)}, at ${level}.`;
      return `${nameOf(offering)} ${standingSentence(offering)}.`;
    },
    edition: fromLog,
  },
  {
    tag: 'ask:level',
    column: 'Level',
    cell: ({ level }) => level,
    sentence: (offering) => `${nameOf(offering)} ${standingSentence(offering)}.`,
    edition: fromExport,
  },
  {
    tag: 'ask:status',
    column: 'Status',
    cell: standingCell,
    sentence: (offering) => `${nameOf(offering)} ${standingSentence(offering)}.`,
    edition: fromLog,
  },
];

/** What a card tells, in its order; date and status stand together in a line of their own. */
const ON_CARD: readonly Tag[] = [
  'ask:level',
  'ask:path',
  'ask:sponsor',
  'ask:assessor',
  'ask:reuse',
  'ask:models',
  'ask:deployment',
  'ask:annual',
  'ask:website',
  'ask:id',
];

/** The fields of a card. */
export const CARD_FIELDS: readonly Field[] = ON_CARD.flatMap((tag) =>
  FIELDS.filter((field) => field.tag === tag),
);
