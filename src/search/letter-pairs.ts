import { FlatLists } from './flat-lists.ts';

/** Finds the words that another may be a slip of, without looking at every word. */
export interface LetterPairs {
  /** The words that may be so many slips away; where there are very many, those most alike. */
  alike(word: string, slips: number): string[];
}

/** A letter left out, put in, mistaken or swapped with the next changes so many pairs at most. */
const CHANGED_BY_SLIP = 2;
/** With the words of 30,000 facts as many as this are alike only in what most words share. */
const MOST_ALIKE = 100;

/** Indexes words by the pairs of neighbouring letters in them, edges included, whichever comes first. */
export function indexLetterPairs(words: readonly string[]): LetterPairs {
  // In order of length, so that the words of a length stand together.
  const ordered = words.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const numbers = new Map<string, number>();
  const pairs = ordered.map((word) =>
    pairsOf(word).map((pair) => {
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      return number;
    }),
  );
  const having = FlatLists.from(pairs).turned(numbers.size);
  const longerThan = placesByLength(ordered);

  return {
    alike: (word, slips) => {
      const from = longerThan(word.length - slips - 1);
      const until = longerThan(word.length + slips);
      const shared = new Uint8Array(until - from);
      const own = pairsOf(word);
      for (const pair of own) {
        const number = numbers.get(pair);
        if (number === undefined) continue;
        for (const other of having.between(number, from, until))
          shared[other - from] = (shared[other - from] ?? 0) + 1;
      }
      const least = Math.max(own.length - CHANGED_BY_SLIP * slips, leastReached(shared));
      const found: string[] = [];
      for (let place = 0; place < shared.length; place += 1) {
        if ((shared[place] ?? 0) >= least) found.push(ordered[from + place] ?? '');
      }
      return found;
    },
  };
}

/** Makes what gives the place of the first word that is longer than so many letters. */
function placesByLength(ordered: readonly string[]): (length: number) => number {
  const places: number[] = [];
  ordered.forEach(({ length }, place) => {
    while (places.length < length) places.push(place);
  });
  return (length) => places[Math.max(0, length)] ?? ordered.length;
}

/** The lowest count, at least 1, that no more than MOST_ALIKE reach; the highest where more do. */
function leastReached(counts: Uint8Array): number {
  const having = new Uint32Array(256);
  let highest = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] ?? 0;
    having[count] = (having[count] ?? 0) + 1;
    if (count > highest) highest = count;
  }
  let reaching = 0;
  for (let least = highest; least > 0; least -= 1) {
    reaching += having[least] ?? 0;
    if (reaching > MOST_ALIKE) return Math.min(least + 1, highest);
  }
  return 1;
}

function pairsOf(word: string): string[] {
  const edged = `^${word}$`;
  const pairs = Array.from({ length: edged.length - 1 }, (_, at) => {
    const [a = '', b = ''] = [edged[at], edged[at + 1]];
    return a < b ? a + b : b + a;
  });
  return [...new Set(pairs)];
}
