import type { FactLists } from './fact-lists.ts';
import type { FeatureTable } from './feature-set.ts';
import { entityFeature } from './features.ts';
import type { IndexedFact } from './indexed-fact.ts';

/** Facts by the ids of entities; undefined where no fact speaks of one. */
export type FactsByEntity = Pick<ReadonlyMap<string, readonly IndexedFact[]>, 'get'>;

/**
 * The facts that touch each entity and those that are about it, which is their first one, in the order
 * of the files. Of an entity they are put together when they are first asked for.
 */
export function factsByEntity(
  facts: readonly IndexedFact[],
  { numbers }: FeatureTable,
  { having, subjects }: FactLists,
): { readonly byEntity: FactsByEntity; readonly bySubject: FactsByEntity } {
  const touching = (feature: number): Int32Array => having.of(feature);
  const about = (feature: number): Int32Array =>
    having.of(feature).filter((fact) => subjects[fact] === feature);
  const asNeeded = (of: (feature: number) => Int32Array): FactsByEntity => {
    const known = new Map<string, readonly IndexedFact[]>();
    return {
      get: (entity) => {
        const feature = numbers.get(entityFeature(entity));
        if (feature === undefined) return undefined;
        const before = known.get(entity);
        if (before !== undefined) return before;
        const found = Array.from(of(feature)).flatMap((fact) => facts[fact] ?? []);
        known.set(entity, found);
        return found;
      },
    };
  };
  return { byEntity: asNeeded(touching), bySubject: asNeeded(about) };
}
