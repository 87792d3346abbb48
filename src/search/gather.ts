import type { Postings } from './postings.ts';

/** A fact that shares something with a question. */
export interface Gathered {
  /** The fact's place in the index. */
  readonly number: number;
  /** What the shared features weigh together. */
  readonly shared: number;
}

/** So many facts are judged in full. */
const MOST_GATHERED = 100;
/** A feature that more facts have brings no further ones once there are enough. */
const COMMON = 500;

/**
 * Finds the facts that share most with a question. The rarest features come first, so that a fact
 * that has only common ones is left out unread: it shares no more than those that have a rare one.
 *
 * @param asked the features of the question and what they weigh
 * @param order the facts' places by their ids: of facts that share as much the first go on
 */
export function gatherFacts(
  asked: ReadonlyMap<number, number>,
  postings: Postings,
  order: Int32Array,
): Gathered[] {
  const rarestFirst = [...asked].sort(([a], [b]) => postings.countOf(a) - postings.countOf(b));
  const shared = new Float64Array(order.length);
  const found: number[] = [];
  for (const [feature, weighs] of rarestFirst) {
    const isOpen = found.length < MOST_GATHERED || postings.countOf(feature) <= COMMON;
    for (const fact of postings.having(feature)) {
      const before = shared[fact] ?? 0;
      if (before === 0 && isOpen) found.push(fact);
      if (before > 0 || isOpen) shared[fact] = before + weighs;
    }
  }
  const most = found.length <= MOST_GATHERED ? found : mostShared(found, shared, order);
  return most.map((number) => ({ number, shared: shared[number] ?? 0 }));
}

function mostShared(found: number[], shared: Float64Array, order: Int32Array): number[] {
  const at = (numbers: Float64Array | Int32Array, fact: number): number => numbers[fact] ?? 0;
  return found
    .sort((a, b) => at(shared, b) - at(shared, a) || at(order, a) - at(order, b))
    .slice(0, MOST_GATHERED);
}
