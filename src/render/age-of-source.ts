import { formatDate } from '../answer/format.ts';
import type { CitedSource } from '../answer/types.ts';

/** A source's date, or when it was read where it bears none ("read 24 November 2026"); null where neither is known. */
export function ageOfSource({ date, accessed }: CitedSource): string | null {
  if (date !== null) return formatDate(date);
  return accessed === null ? null : `read ${formatDate(accessed)}`;
}
