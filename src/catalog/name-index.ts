import { toAmerican } from '../language/british.ts';
import { editDistance } from '../language/edit-distance.ts';
import { normalise } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';

/** A name found in a question: which words of it, from `start` up to `end`. */
export interface FoundName<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly start: number;
  readonly end: number;
  /** The words as asked. */
  readonly said: string;
}

/** The words of a text as questions have them. */
export function wordsIn(text: string): string[] {
  // Names by the thousand are read before the first answer, and most need no looking for dates,
  // sums or marks: this is an eighth of the time.
  if (PLAIN.test(text) && !DOTTED.test(text))
    return (text.toLowerCase().match(LETTERS) ?? []).map(toAmerican);
  return tokenise(normalise(text)).map(({ text: word }) => word);
}

/** Of the keyboard, without digits and apostrophes. */
const PLAIN = /^[ -&(-/:-~]*$/;
/** "u.s." is a word. */
const DOTTED = /(?<![a-z])[a-z]\.[a-z]/i;
const LETTERS = /[a-z]+/g;

const MOST_WORDS = 8;
/** A shorter name is too near to others for a slip to be told. */
const SHORTEST_WITH_SLIP = 6;
const SHORTEST_WITH_TWO_SLIPS = 9;

/** Names of one or several words, with what each may mean. */
export class NameIndex<Meaning> {
  readonly #names = new Map<string, Meaning[]>();
  readonly #longest = new Map<string, number>();

  add(name: string, meaning: Meaning): void {
    this.addWords(wordsIn(name), meaning);
  }

  /** A name whose words are known already: reading them is most of the cost. */
  addWords(words: readonly string[], meaning: Meaning): void {
    if (words.length === 0) return;
    const key = words.join(' ');
    const meanings = this.#names.get(key) ?? [];
    if (!meanings.includes(meaning)) meanings.push(meaning);
    this.#names.set(key, meanings);
    const [first = ''] = words;
    const length = Math.min(words.length, MOST_WORDS);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, length));
  }

  has(name: string): boolean {
    return this.#names.has(wordsIn(name).join(' '));
  }

  /** Names in the order of the words, the longest where several begin at a word; none overlap. */
  find(words: readonly string[]): FoundName<Meaning>[] {
    const found: FoundName<Meaning>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const longest = this.#longest.get(words[start] ?? '') ?? 0;
      for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
        const said = words.slice(start, start + length).join(' ');
        const meanings = this.#names.get(said);
        if (meanings === undefined) continue;
        found.push({ meanings, start, end: start + length, said });
        start += length - 1;
        break;
      }
    }
    return found;
  }

  /**
   * What a misspelt word stands for: the one name within a slip of it, two where it is long. Null where
   * none or several are as near, or where the word is too short to tell.
   */
  nearest(word: string): readonly Meaning[] | null {
    if (word.length < SHORTEST_WITH_SLIP) return null;
    const limit = word.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    let best = limit + 1;
    let names: string[] = [];
    for (const name of this.#names.keys()) {
      if (name.length < SHORTEST_WITH_SLIP - 1 || name[0] !== word[0]) continue;
      const distance = editDistance(word, name, limit);
      if (distance > best || distance > limit) continue;
      if (distance < best) names = [];
      best = distance;
      names.push(name);
    }
    const meanings = new Set(names.flatMap((name) => this.#names.get(name) ?? []));
    const [only] = names;
    const isOne = only !== undefined && meanings.size === this.#names.get(only)?.length;
    return isOne ? [...meanings] : null;
  }
}
