import type { Family } from './marketplace.ts';
import { levelless } from './name-rules.ts';
import type { Offering } from './offering.ts';

/**
 * The listing in force that took the place of one that is delisted: of the same provider, and of the
 * same name but for the level, or under the old id with a letter behind it. Null where there is none.
 */
export function successorOf(offering: Offering, { offerings }: Family): Offering | null {
  if (offering.standing === 'authorized') return null;
  const name = levelless(offering.name);
  const [found] = offerings.filter(
    (other) =>
      other.standing === 'authorized' &&
      (other.id.startsWith(offering.id) || levelless(other.name) === name),
  );
  return found ?? null;
}
