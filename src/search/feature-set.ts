import type { Feature } from './features.ts';
import type { FlatLists } from './flat-lists.ts';

/** Every feature that some fact has, by its number. */
export interface FeatureTable {
  readonly names: readonly Feature[];
  readonly numbers: ReadonlyMap<Feature, number>;
}

/**
 * A set of features, which is one of many lists of their numbers. A fact and its questions have some
 * seven of them: as Sets of text they made the index a quarter larger.
 */
export class FeatureSet implements ReadonlySet<Feature> {
  readonly #table: FeatureTable;
  readonly #lists: FlatLists;
  readonly #list: number;

  /** @param list the place of the set's list, which is ascending */
  constructor(table: FeatureTable, lists: FlatLists, list: number) {
    this.#table = table;
    this.#lists = lists;
    this.#list = list;
  }

  get size(): number {
    return this.#lists.size(this.#list);
  }

  has(feature: Feature): boolean {
    const number = this.#table.numbers.get(feature);
    return number !== undefined && this.#lists.has(this.#list, number);
  }

  forEach(visit: (value: Feature, key: Feature, set: ReadonlySet<Feature>) => void): void {
    for (const feature of this.values()) visit(feature, feature, this);
  }

  values(): SetIterator<Feature> {
    const numbers = Array.from(this.#lists.of(this.#list));
    return new Set(numbers.map((number) => this.#table.names[number] ?? '')).values();
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
