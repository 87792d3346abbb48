import { editDistance } from '../../language/edit-distance.ts';
import { isEnglish } from '../../language/english.ts';
import { normalise } from '../../language/normalise.ts';
import { wordsOf } from './spans.ts';

/** A title or another name that a question's words fit. */
export interface FoundTitle {
  readonly id: string;
  /** Words of the title that the question does not have. */
  readonly extra: number;
}

const SMALL: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_WITH_TWO_SLIPS = 9;

/** Finds records by the words of their titles, in any order, plural or not, with a slip in a long word. */
export class TitleIndex {
  readonly #titles = new Map<string, ReadonlySet<string>>();
  readonly #byWord = new Map<string, string[]>();

  constructor(titles: Iterable<readonly [id: string, title: string]>) {
    for (const [id, title] of titles) {
      const words = new Set(contentOf(title));
      this.#titles.set(id, words);
      for (const word of words) {
        const ids = this.#byWord.get(word) ?? [];
        ids.push(id);
        this.#byWord.set(word, ids);
      }
    }
  }

  /** Whether any title has this word. */
  has(word: string): boolean {
    return this.#byWord.has(stem(word));
  }

  /**
   * The records whose title has all of the words, those with the fewest other words first; none where
   * one of the words is in no title.
   */
  find(words: readonly string[]): FoundTitle[] {
    const asked = [
      ...new Set(words.filter((word) => !SMALL.has(word)).map((word) => this.#mend(stem(word)))),
    ];
    const [first, ...others] = asked;
    if (first === undefined || first === null || others.includes(null)) return [];
    return (this.#byWord.get(first) ?? [])
      .flatMap((id) => {
        const title = this.#titles.get(id) ?? new Set();
        if (!others.every((word) => word !== null && title.has(word))) return [];
        return [{ id, extra: title.size - asked.length }];
      })
      .sort((a, b) => a.extra - b.extra);
  }

  #mend(word: string): string | null {
    if (this.#byWord.has(word)) return word;
    if (word.length < SHORTEST_WITH_SLIP || isEnglish(word)) return null;
    const limit = word.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    const near = [...this.#byWord.keys()].filter(
      (known) =>
        known[0] === word[0] &&
        known.length >= SHORTEST_WITH_SLIP - 1 &&
        editDistance(word, known, limit) <= limit,
    );
    const [only] = near;
    return near.length === 1 && only !== undefined ? only : null;
  }
}

const contentOf = (title: string): string[] =>
  wordsOf(normalise(title))
    .filter((word) => !SMALL.has(word))
    .map(stem);

/** Plurals only: more would join words that titles tell apart. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
