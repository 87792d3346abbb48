import { normalName } from './normal-name.ts';

const WORDS_IN_SHINGLE = 3;

/** Every run of three words of a text; a shorter text is one shingle. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = normalName(text).split(' ');
  const shingles = new Set<string>();
  for (let start = 0; start <= Math.max(0, words.length - WORDS_IN_SHINGLE); start++)
    shingles.add(words.slice(start, start + WORDS_IN_SHINGLE).join(' '));
  return shingles;
}
