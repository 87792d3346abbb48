import type { FlatLists } from './flat-lists.ts';

/** A fact that shares something with a question. */
export interface Gathered {
  /** The fact's place in the index. */
  readonly number: number;
  /** What the shared features weigh together. */
  readonly shared: number;
}

/**
 * Finds the facts that share most with a question, by what each of its features weighs. The rarest
 * features come first, so that a fact that has only common ones is left out unread: it shares no more
 * than those that have a rare one.
 */
export type Gatherer = (asked: ReadonlyMap<number, number>) => Gathered[];

/** So many facts are judged in full. */
const MOST_GATHERED = 100;
/** A feature that more facts have brings no further ones once there are enough. */
const COMMON = 500;

/**
 * Makes the gatherer.
 *
 * @param having the facts that have each feature
 * @param order the facts' places by their ids: of facts that share as much the first go on
 */
export function createGatherer(having: FlatLists, order: Int32Array): Gatherer {
  // Empty between questions: with 30,000 facts a new one for each takes longer than all the rest.
  const shared = new Float64Array(order.length);
  const of = (numbers: Float64Array | Int32Array, fact: number): number => numbers[fact] ?? 0;

  return (asked) => {
    const found: number[] = [];
    const rarestFirst = [...asked].sort(([a], [b]) => having.size(a) - having.size(b));
    for (const [feature, weighs] of rarestFirst) {
      const isOpen = found.length < MOST_GATHERED || having.size(feature) <= COMMON;
      for (const fact of having.of(feature)) {
        const before = of(shared, fact);
        if (before === 0 && isOpen) found.push(fact);
        if (before > 0 || isOpen) shared[fact] = before + weighs;
      }
    }
    if (found.length > MOST_GATHERED) {
      found.sort((a, b) => of(shared, b) - of(shared, a) || of(order, a) - of(order, b));
    }
    const gathered = found
      .slice(0, MOST_GATHERED)
      .map((number) => ({ number, shared: of(shared, number) }));
    for (const fact of found) shared[fact] = 0;
    return gathered;
  };
}
