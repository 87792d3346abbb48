import type { FeatureTable } from './feature-set.ts';
import { type Feature, isEntityFeature } from './features.ts';
import type { Postings } from './postings.ts';

/**
 * Makes what says how much a feature weighs: the logarithm of how rare it is among the facts, more
 * for an entity. A feature that no fact has weighs as much as the rarest.
 */
export function createWeigher(
  { numbers }: FeatureTable,
  postings: Postings,
  facts: number,
  entityWeight: number,
): (feature: Feature) => number {
  return (feature) => {
    const number = numbers.get(feature);
    const having = number === undefined ? 1 : postings.countOf(number);
    return Math.log(1 + facts / having) * (isEntityFeature(feature) ? entityWeight : 1);
  };
}
