import { z } from 'zod';
import { ImportError } from './importer.ts';

/** FedRAMP's data, under the terms of works of the US Government. */
export const FEDRAMP_LICENCE = 'Work of the US Government, public domain in the United States';
export const MARKETPLACE_PAGE = 'https://marketplace.fedramp.gov/products';

/** Ids of rows that FedRAMP keeps in its export for tests. */
export const isTestRow = (id: string): boolean => id.startsWith('FAKE-');

/**
 * A name as its owner writes it: single spaces, and no question mark where the export lost a
 * character (a dash between words, a trademark's sign behind one).
 */
export function mendName(name: string): string {
  return oneLine(name.replaceAll(' ? ', ' - ').replaceAll('?', ''));
}

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A day of the source: it writes midnight in Washington as UTC, so that the day is what stands there. */
export const sourceDay = z
  .string()
  .regex(
    /^(?:\d{4}-\d\d-\d\d(?:T.*)?)?$/,
    'write it as 2026-05-05T04:00:00.000Z, or leave it empty',
  )
  .transform((text) => (text === '' ? null : text.slice(0, 10)));

/**
 * The edition's day: as given on the command line, or as the file or its name says.
 *
 * @throws {ImportError} where none of them says it
 */
export function editionDay(given: string | null, stamp: string | null, fileName: string): string {
  const day = given ?? stamp?.slice(0, 10) ?? /\d{4}-\d\d-\d\d/.exec(fileName)?.[0];
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day))
    throw new ImportError(null, 'it does not say its date; give it with --edition YYYY-MM-DD');
  return day;
}
