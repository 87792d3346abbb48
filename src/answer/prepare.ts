import { Catalog } from '../catalog/catalog.ts';
import type { Entity } from '../knowledge/schema/entity.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { type FactIndex, indexFacts } from '../search/fact-index.ts';

/** What is made once of a state of the knowledge and used by every answer. */
export interface Prepared {
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, Entity>;
  readonly catalog: Catalog;
}

const prepared = new WeakMap<Knowledge, Prepared>();

/** The index of a knowledge, built at its first use and kept as long as the knowledge is. */
export function prepare(knowledge: Knowledge): Prepared {
  const known = prepared.get(knowledge);
  if (known !== undefined) return known;
  const made = {
    index: indexFacts(knowledge),
    names: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    catalog: new Catalog(new Map(Object.entries(knowledge.catalog ?? {}))),
  };
  prepared.set(knowledge, made);
  return made;
}
