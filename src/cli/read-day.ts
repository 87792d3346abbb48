import { UsageError } from './command.ts';

/**
 * The day that an option gives, or today in UTC, as YYYY-MM-DD.
 *
 * @throws {UsageError} where it is not written so
 */
export function readDay(option: string, value: string | undefined): string {
  const day = value ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    throw new UsageError(`${option} is ${JSON.stringify(day)}; write it as YYYY-MM-DD`);
  return day;
}
