import type { LookUpStatement } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { Editions } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import { nameOf, since, standingSentence, statement } from '../say.ts';

const MOST_OTHERS = 3;

/** What else there is of the same provider, a sentence each; what has no status is only counted. */
export function othersOf(
  told: readonly Offering[],
  all: readonly Offering[],
  { status, products }: Editions,
): LookUpStatement[] {
  const others = all.filter((each) => !told.includes(each));
  const live = others.filter(({ standing }) => standing !== 'none');
  if (live.length > MOST_OTHERS) return [];
  return live.map((other) =>
    statement(`${twinPrefix(told, other)} ${standingSentence(other)}.`, status, products),
  );
}

function twinPrefix(told: readonly Offering[], other: Offering): string {
  const isTwin = told.some(({ name }) => name === other.name);
  return isTwin ? `The other listing of ${nameOf(other)}, at ${other.level},` : nameOf(other);
}

/** The export's public status lags behind the log. */
export function lagNote(offering: Offering, { products, status }: Editions): LookUpStatement[] {
  const { standing, publicStatus, authorized } = offering;
  if (standing !== 'authorized' || publicStatus === 'FedRAMP Authorized') return [];
  return [
    statement(
      `The export of ${sayDate(products.date)} still shows ${nameOf(offering)} as "${publicStatus}"; the status log, which is ahead of it, has it as authorized${since(authorized)}.`,
      products,
      status,
    ),
  ];
}

/** A word that was spelt otherwise is told, so that a wrong guess shows. */
export function slipNote(slip: string | null, name: string): LookUpStatement[] {
  return slip === null ? [] : [statement(`"${slip}" was read as ${name}.`)];
}
