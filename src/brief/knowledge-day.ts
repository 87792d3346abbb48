import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { Knowledge } from '../knowledge/types.ts';

const known = new WeakMap<Knowledge, PartialDate | null>();

/** The latest day on which any fact was seen to be true; null of an empty knowledge. */
export function dayOfKnowledge(knowledge: Knowledge): PartialDate | null {
  const before = known.get(knowledge);
  if (before !== undefined) return before;
  const latest = knowledge.facts.reduce<PartialDate | null>(
    (day, { asOf }) => (day === null || asOf > day ? asOf : day),
    null,
  );
  known.set(knowledge, latest);
  return latest;
}
