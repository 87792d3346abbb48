import type { Language } from '../knowledge/schema/language.ts';

export type Weights = Language['ranking'];

/** A weight of the ranking data; a missing one is a fault of the data, named as such. */
export function weight(weights: Weights, name: string): number {
  const value = weights[name];
  if (value === undefined) throw new Error(`language/ranking.yaml lacks "${name}"`);
  return value;
}
