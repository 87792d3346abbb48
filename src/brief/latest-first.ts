import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';

/** Orders facts by the last day that their dates can mean, the latest first; those without one last. */
export function latestFirst(a: TopicFact, b: TopicFact): number {
  return endOf(b).localeCompare(endOf(a)) || a.id.localeCompare(b.id);
}

const endOf = ({ date }: TopicFact): string => (date === undefined ? '' : spanOfDate(date).to);
