import type { LookUp } from '../../look-up.ts';
import { heightOf, type Offering, type Standing } from '../offering.ts';
import { nameOf, standingCell } from '../say.ts';

const ORDER: readonly Standing[] = ['authorized', 'in-process', 'ready', 'delisted', 'none'];

/** What is in force first, the higher level first, the newer first. */
export function inOrder(offerings: readonly Offering[]): Offering[] {
  return [...offerings].sort(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      heightOf(b.level) - heightOf(a.level) ||
      (b.authorized ?? '').localeCompare(a.authorized ?? ''),
  );
}

/** Offerings as a table, in the order given, with one more column where a question asks for it. */
export function offeringTable(
  title: string,
  offerings: readonly Offering[],
  more?: { readonly column: string; cell(offering: Offering): string },
): NonNullable<LookUp['table']> {
  // Names of one house differ in their endings: "Oracle", "Oracle Corporation".
  const houses = new Set(offerings.map(({ provider }) => provider.split(/[\s,]/)[0]));
  const hasProvider = houses.size > 1;
  return {
    title,
    columns: [
      'Offering',
      ...(hasProvider ? ['Provider'] : []),
      'Level',
      'Status',
      ...(more === undefined ? [] : [more.column]),
    ],
    rows: offerings.map((offering) => [
      nameOf(offering),
      ...(hasProvider ? [offering.provider] : []),
      offering.level,
      standingCell(offering),
      ...(more === undefined ? [] : [more.cell(offering)]),
    ]),
  };
}
