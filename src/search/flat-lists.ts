/**
 * Lists of numbers, one behind the other in a single array. Going through hundreds of them touches
 * little memory, and each takes four bytes a number and four besides.
 */
export class FlatLists {
  readonly #numbers: Int32Array;
  readonly #starts: Int32Array;

  /**
   * @param numbers of all lists, one behind the other
   * @param starts where each list begins, and behind the last one where it ends
   */
  constructor(numbers: Int32Array, starts: Int32Array) {
    this.#numbers = numbers;
    this.#starts = starts;
  }

  static from(lists: readonly (readonly number[])[]): FlatLists {
    const starts = new Int32Array(lists.length + 1);
    let end = 0;
    lists.forEach((list, at) => {
      end += list.length;
      starts[at + 1] = end;
    });
    const numbers = new Int32Array(end);
    lists.forEach((list, at) => {
      numbers.set(list, starts[at]);
    });
    return new FlatLists(numbers, starts);
  }

  /**
   * The lists turned round: for each number below `size` the places of the lists that have it, in
   * ascending order. No list has a number twice.
   */
  turned(size: number): FlatLists {
    const starts = new Int32Array(size + 1);
    for (const number of this.#numbers) add(starts, number + 1, 1);
    for (let number = 0; number < size; number += 1) add(starts, number + 1, at(starts, number));
    const turned = new Int32Array(this.#numbers.length);
    const next = starts.slice();
    for (let list = 0; list < this.length; list += 1) {
      const end = at(this.#starts, list + 1);
      for (let place = at(this.#starts, list); place < end; place += 1) {
        const number = at(this.#numbers, place);
        turned[at(next, number)] = list;
        add(next, number, 1);
      }
    }
    return new FlatLists(turned, starts);
  }

  /** What the lists are made of, to be kept. */
  get arrays(): { readonly numbers: Int32Array; readonly starts: Int32Array } {
    return { numbers: this.#numbers, starts: this.#starts };
  }

  /** How many lists there are. */
  get length(): number {
    return this.#starts.length - 1;
  }

  size(list: number): number {
    return at(this.#starts, list + 1) - at(this.#starts, list);
  }

  /** The first number of a list; -1 where it is empty. */
  first(list: number): number {
    return this.size(list) === 0 ? -1 : at(this.#numbers, at(this.#starts, list));
  }

  of(list: number): Int32Array {
    return this.#numbers.subarray(at(this.#starts, list), at(this.#starts, list + 1));
  }

  /** What the numbers of each list weigh together. */
  weighEach(weights: Float64Array): Float64Array {
    const sums = new Float64Array(this.length);
    for (let list = 0; list < this.length; list += 1) {
      const end = at(this.#starts, list + 1);
      let sum = 0;
      for (let place = at(this.#starts, list); place < end; place += 1) {
        sum += weights[at(this.#numbers, place)] ?? 0;
      }
      sums[list] = sum;
    }
    return sums;
  }

  /** What those numbers weigh together that an ascending list shares with others, also ascending. */
  weighShared(list: number, numbers: readonly number[], weights: readonly number[]): number {
    let place = at(this.#starts, list);
    const end = at(this.#starts, list + 1);
    let sum = 0;
    for (let other = 0; other < numbers.length && place < end; other += 1) {
      const wanted = numbers[other] ?? 0;
      while (place < end && at(this.#numbers, place) < wanted) place += 1;
      if (place < end && at(this.#numbers, place) === wanted) sum += weights[other] ?? 0;
    }
    return sum;
  }

  /** Those numbers of an ascending list that are `from` or more and less than `until`. */
  between(list: number, from: number, until: number): Int32Array {
    return this.#numbers.subarray(this.#placeOf(list, from), this.#placeOf(list, until));
  }

  /** Whether an ascending list has a number. */
  has(list: number, number: number): boolean {
    const place = this.#placeOf(list, number);
    return place < at(this.#starts, list + 1) && this.#numbers[place] === number;
  }

  /** Where a number stands in an ascending list, or would. */
  #placeOf(list: number, number: number): number {
    let low = at(this.#starts, list);
    let high = at(this.#starts, list + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.#numbers, middle) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

function add(numbers: Int32Array, place: number, more: number): void {
  numbers[place] = at(numbers, place) + more;
}
