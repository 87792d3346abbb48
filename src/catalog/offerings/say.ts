import type { Edition } from '../edition.ts';
import type { LookUp, LookUpStatement } from '../look-up.ts';
import { sayDate } from '../say-date.ts';
import type { Editions } from './marketplace.ts';
import { isShared } from './name-rules.ts';
import { type Offering, pageOf, sinceOf, statusName } from './offering.ts';

/** A sentence with the editions that it rests on. */
export const statement = (text: string, ...editions: (Edition | null)[]): LookUpStatement => ({
  // Companies' names end in a full stop of their own.
  text: text.replace(/\.\.$/, '.'),
  editions: editions.filter((edition) => edition !== null),
});

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** ` since 5 May 2026`, or nothing where the day is not known. */
export const since = (day: string | null): string => (day === null ? '' : ` since ${sayDate(day)}`);

/** An offering's name; where it is made of words that many share, with its provider's before it. */
export function nameOf({ name, provider }: Pick<Offering, 'name' | 'provider'>): string {
  const plain = name.replace(/\.$/, '');
  return isShared(plain) ? `${houseName(provider)} ${plain}` : plain;
}

/** A company's name without what the register adds: "Databricks, Inc." is Databricks. */
export const houseName = (provider: string): string =>
  provider.replace(/,?\s+(?:inc|llc|ltd|corp|corporation|l\.l\.c)\.?,?$/i, '').replace(/[.,]$/, '');

/** What an offering's standing is, behind its name: `is authorized at High since …`. */
export function standingSentence(offering: Offering): string {
  const { level, standing, status } = offering;
  const from = since(sinceOf(offering));
  switch (standing) {
    case 'authorized':
      return `is FedRAMP authorized at ${level}${from}`;
    case 'in-process':
      return `is in process for ${level} (${status}${from}), which is not an authorization`;
    case 'ready':
      return `is FedRAMP Ready at ${level}${from}, which is not an authorization`;
    case 'delisted': {
      const before =
        offering.authorized === null
          ? ''
          : ` (${level}, authorized${since(offering.authorized)} until then)`;
      return `was delisted${sinceOf(offering) === null ? '' : ` on ${sayDate(sinceOf(offering) ?? '')}`}${before}`;
    }
    case 'none':
      return `has no current status at ${level} (the log says No Status Found), so it is not authorized`;
    default:
      throw new Error(`Unhandled: ${standing satisfies never}`);
  }
}

/** A standing in a table's cell: `authorized 2023-03-23`. */
export function standingCell(offering: Offering): string {
  const day = sinceOf(offering);
  const name = offering.standing === 'authorized' ? 'authorized' : statusName(offering.status);
  return day === null ? name : `${name} ${day}`;
}

/** The edition's age, and where today's state stands. */
export function checkCaveat({ status }: Editions, offerings: readonly Offering[]): LookUpStatement {
  const [only, ...more] = offerings;
  const page = only !== undefined && more.length === 0 ? pageOf(only) : status.check;
  return statement(`As of ${sayDate(status.date)}; today's state: ${page}`, status);
}

/** A look-up with what most of them have. */
export function lookUpOf(
  parts: Partial<LookUp> & Pick<LookUp, 'headline' | 'intent'>,
  records: readonly Offering[],
): LookUp {
  return {
    certainty: 'asked',
    outcome: 'answer',
    points: [],
    table: null,
    caveats: [],
    suggestions: [],
    confidence: 0.97,
    records: records.map(({ id }) => `offering:${id}`),
    ...parts,
  };
}
