import { normalise } from '../../language/normalise.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { wordsOf } from './spans.ts';

/** Other names of records, found by a question's words with the plain ones left out. */
export class Nicknames {
  readonly #ids = new Map<string, readonly string[]>();

  /** @param names what people say, and the ids that it stands for */
  constructor(names: Readonly<Record<string, readonly string[]>>) {
    for (const [name, ids] of Object.entries(names)) {
      const words = wordsOf(normalise(name)).filter((word) => !PLAIN_WORDS.has(word));
      this.#ids.set(words.join(' '), ids);
    }
  }

  /** The ids that the words stand for; null where they are no nickname. */
  find(words: readonly string[]): readonly string[] | null {
    return this.#ids.get(words.join(' ')) ?? null;
  }
}
