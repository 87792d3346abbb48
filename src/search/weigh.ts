import type { FeatureTable } from './feature-set.ts';
import { type Feature, isEntityFeature } from './features.ts';
import type { FlatLists } from './flat-lists.ts';

/**
 * Makes what says how much a feature weighs: the logarithm of how rare it is among the facts, more
 * for an entity. A feature that no fact has weighs as much as the rarest.
 */
export function createWeigher(
  { numbers }: FeatureTable,
  having: FlatLists,
  facts: number,
  entityWeight: number,
): (feature: Feature) => number {
  return (feature) => {
    const number = numbers.get(feature);
    const count = number === undefined ? 1 : having.size(number);
    return Math.log(1 + facts / count) * (isEntityFeature(feature) ? entityWeight : 1);
  };
}
