import type { Period } from '../language/periods.ts';
import type { Reading } from './reading.ts';

/**
 * What a text is about, as comparable marks: `@jedi` for an entity, `#10000000000` for a sum or
 * share, and a concept as it is. Dates are no marks: a fact fits a period or not, see fit.ts.
 */
export type Feature = string;

export const entityFeature = (id: string): Feature => `@${id}`;
export const isEntityFeature = (feature: Feature): boolean => feature.startsWith('@');
export const isAmountFeature = (feature: Feature): boolean => feature.startsWith('#');

/** A period as comparable text. */
export const nameOfPeriod = ({ from, to }: Pick<Period, 'from' | 'to'>): string => `${from}/${to}`;

/** The features of a reading, each once. */
export function featuresOf(
  reading: Pick<Reading, 'entities' | 'concepts' | 'amounts'>,
): Set<Feature> {
  return new Set([
    ...reading.entities.map(entityFeature),
    ...reading.concepts.map(({ concept }) => concept),
    ...reading.amounts.map(({ amount }) => `#${amount}`),
  ]);
}
