import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import { UsageError } from './command.ts';

/**
 * The date that `--as-of` gives; null where it is not given.
 *
 * @throws {UsageError} where it is not written as a date
 */
export async function readAsOf(given: string | undefined): Promise<PartialDate | null> {
  if (given === undefined) return null;
  const { PartialDate } = await import('../knowledge/schema/partial-date.ts');
  if (PartialDate.safeParse(given).success) return given;
  throw new UsageError(`--as-of is ${JSON.stringify(given)}; write YYYY, YYYY-MM or YYYY-MM-DD`);
}
