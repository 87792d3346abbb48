/** Which of some lists have a member, all by their numbers. */
export interface Postings {
  /** How many lists have it. */
  countOf(member: number): number;
  /** The lists that have it, in ascending order. */
  having(member: number): Int32Array;
}

/**
 * Turns lists round: for each member the lists that have it, one behind the other in a single array.
 *
 * @param lists each member once a list
 * @param size how many members there are
 */
export function turnRound(lists: readonly (readonly number[])[], size: number): Postings {
  const starts = new Int32Array(size + 1);
  for (const list of lists) for (const member of list) add(starts, member + 1, 1);
  for (let member = 0; member < size; member += 1) add(starts, member + 1, at(starts, member));
  const turned = new Int32Array(at(starts, size));
  const next = starts.slice();
  lists.forEach((list, number) => {
    for (const member of list) {
      turned[at(next, member)] = number;
      add(next, member, 1);
    }
  });
  return {
    countOf: (member) => at(starts, member + 1) - at(starts, member),
    having: (member) => turned.subarray(at(starts, member), at(starts, member + 1)),
  };
}

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

function add(numbers: Int32Array, index: number, more: number): void {
  numbers[index] = at(numbers, index) + more;
}
