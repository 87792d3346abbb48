import type { Feature } from './features.ts';

/** Every feature that some fact has, by its number. */
export interface FeatureTable {
  readonly names: readonly Feature[];
  readonly numbers: ReadonlyMap<Feature, number>;
}

/**
 * A set of features, kept as their numbers. A fact and its questions have some seven of them: as
 * Sets of text they made the index a quarter larger.
 */
export class FeatureSet implements ReadonlySet<Feature> {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly #table: FeatureTable;

  constructor(numbers: readonly number[], table: FeatureTable) {
    this.numbers = numbers;
    this.#table = table;
  }

  get size(): number {
    return this.numbers.length;
  }

  has(feature: Feature): boolean {
    const number = this.#table.numbers.get(feature);
    return number !== undefined && this.hasNumber(number);
  }

  hasNumber(number: number): boolean {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? number) < number) low = middle + 1;
      else high = middle;
    }
    return this.numbers[low] === number;
  }

  forEach(visit: (value: Feature, key: Feature, set: ReadonlySet<Feature>) => void): void {
    for (const feature of this.values()) visit(feature, feature, this);
  }

  values(): SetIterator<Feature> {
    return new Set(this.numbers.map((number) => this.#table.names[number] ?? '')).values();
  }

  keys(): SetIterator<Feature> {
    return this.values();
  }

  entries(): SetIterator<[Feature, Feature]> {
    return new Set(this.values()).entries();
  }

  [Symbol.iterator](): SetIterator<Feature> {
    return this.values();
  }
}
