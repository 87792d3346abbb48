import type { LookUpStatement } from '../../look-up.ts';
import { type Filter, isAskedFor, isAtLevel } from '../filter.ts';
import type { Marketplace } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import { listed, statement } from '../say.ts';

const LEVELS = ['High', 'Moderate', 'Low', 'LI-SaaS', '20x Moderate', '20x Low', '20x High'];
const FEWEST_TO_SPLIT = 10;

/** How a count splits by level; and, where one level was asked for, what stands beside it. */
export function shownLevels(
  found: readonly Offering[],
  filter: Filter,
  { offerings, editions }: Marketplace,
): LookUpStatement[] {
  const [asked, ...more] = filter.levels;
  if (asked !== undefined && more.length === 0) {
    const beside = LEVELS.filter(
      (level) => level !== asked && isAtLevel(level, asked) && !asked.startsWith('20x'),
    );
    const counts = counted(
      offerings.filter((each) => isAskedFor(each, { ...filter, levels: beside })),
      beside,
    );
    return beside.length === 0 || counts.length === 0
      ? []
      : [statement(`Counted apart: ${listed(counts)}.`, editions.status, editions.products)];
  }
  const counts = counted(found, LEVELS);
  return found.length < FEWEST_TO_SPLIT || counts.length < 2
    ? []
    : [statement(`By level: ${listed(counts)}.`, editions.status, editions.products)];
}

const counted = (offerings: readonly Offering[], levels: readonly string[]): string[] =>
  levels.flatMap((level) => {
    const count = offerings.filter((each) => each.level === level).length;
    return count === 0 ? [] : [`${level} ${count}`];
  });
