import type { Entity } from '../knowledge/schema/entity.ts';
import type { FactIndex } from '../search/fact-index.ts';
import type { Link } from './link.ts';
import type { Item, Statement } from './statement.ts';

/** A sentence as held against the facts linked to it. */
export interface Held {
  readonly sentence: Statement;
  /** Entities that it leaves to the sentences before. */
  readonly carried: readonly string[];
  /** Whether its words point at them, so that they are needed. */
  readonly isPointing: boolean;
  /** The facts that are on what it says, and all that share anything with it. */
  readonly links: readonly Link[];
  readonly gathered: readonly Link[];
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, Entity>;
}

/** A company and its daughter, an agency and what it belongs to: one may be said for the other. */
export function isOneHouse(a: Item, b: Item, { names }: Held): boolean {
  if (a.type !== 'name' || b.type !== 'name') return false;
  return areRelated(names.get(a.entity), names.get(b.entity));
}

export const areRelated = (a: Entity | undefined, b: Entity | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.related?.includes(b.id) === true || b.related?.includes(a.id) === true);
