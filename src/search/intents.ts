import type { Language } from '../knowledge/schema/language.ts';
import { createPhraseFinder, wordsOf } from './phrases.ts';
import type { IntentName } from './reading.ts';

/** Finds which kinds of answer a question's words ask for, the likeliest first. */
export type IntentReader = (words: readonly string[]) => readonly IntentName[];

interface Phrase {
  readonly intent: IntentName;
  readonly words: readonly string[];
}

/**
 * Makes the reader from the language data. A phrase at the start of the question outranks one
 * anywhere in it, a longer phrase at the start a shorter one, and then the order of the file decides.
 * `what is` and its like are the weakest start, since "what is the ceiling" asks how much.
 */
export function createIntentReader(language: Language): IntentReader {
  const phrasesOf = (place: 'starts' | 'anywhere'): Phrase[] =>
    language.intents.flatMap(({ intent, [place]: phrases }) =>
      (phrases ?? []).map((phrase) => ({ intent, words: wordsOf(phrase) })),
    );
  const starts = phrasesOf('starts').sort((a, b) => b.words.length - a.words.length);
  const anywhere = phrasesOf('anywhere');
  const startFinder = createPhraseFinder(starts.map(({ words }) => words));
  const finder = createPhraseFinder(anywhere.map(({ words }) => words));
  const fillers = new Set(language.fillers.flat());
  const opening = new Set(starts.flatMap(({ words }) => words.slice(0, 1)));

  return (words) => {
    let start = 0;
    while (start < words.length && isSkipped(words[start], fillers, opening)) start += 1;
    const [longest] = startFinder.at(words, start);
    const first = longest === undefined ? undefined : starts[longest];
    const inside = finder.anywhere(words).flatMap((number) => anywhere[number]?.intent ?? []);
    const weak = first?.intent === 'definition';
    const ordered =
      first === undefined ? inside : weak ? [...inside, first.intent] : [first.intent, ...inside];
    return [...new Set(ordered)];
  };
}

function isSkipped(
  word: string | undefined,
  fillers: ReadonlySet<string>,
  opening: ReadonlySet<string>,
): boolean {
  return word !== undefined && fillers.has(word) && !opening.has(word);
}
