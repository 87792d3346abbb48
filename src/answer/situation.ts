import type { Entity } from '../knowledge/schema/entity.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { FactIndex } from '../search/fact-index.ts';
import type { Reading } from '../search/reading.ts';
import type { Weights } from '../search/weights.ts';

/** All that composing an answer may look at: the question as read, the knowledge, and the day. */
export interface Situation {
  readonly knowledge: Knowledge;
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, Entity>;
  readonly weights: Weights;
  readonly reading: Reading;
  readonly today: string;
  /** The last day of the date to answer as of, YYYY-MM-DD; null for today. */
  readonly asOf: string | null;
  conceptOf(phrase: string): string;
}

/** The name to show for an entity id; a plain text, such as an item of a list, stays as it is. */
export const nameOf = (item: string, names: Situation['names']): string =>
  names.get(item)?.name ?? item;
