import type { Language } from '../knowledge/schema/language.ts';
import { createPhraseFinder, wordsOf } from './phrases.ts';
import type { Reading } from './reading.ts';

type Cues = Pick<Reading, 'pointsBack' | 'negated' | 'qualifiers' | 'mood'>;

/** The words in which a question shows its mood: "can", "when did", "in what year did". */
const OPENING_WORDS = 4;

/** Makes the finder of the words that say how the rest of a question is to be read. */
export function createCueReader(cues: Language['cues']): (words: readonly string[]) => Cues {
  const pointsBack = finderOf(cues.pointsBack.map((phrase) => [phrase]));
  const negated = finderOf(cues.negated.map((phrase) => [phrase]));
  const qualifiers = finderOf(cues.qualifiers);
  const moods = finderOf(cues.moods);
  return (words) => ({
    pointsBack: pointsBack(words).length > 0,
    negated: negated(words).length > 0,
    qualifiers: qualifiers(words),
    mood: moods(words.slice(0, OPENING_WORDS))[0] ?? null,
  });
}

/** Finds phrases anywhere; each is given as the first of its line, once. */
function finderOf(lines: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const phrases = lines.flatMap((line) => line.map((phrase) => ({ phrase, name: line[0] ?? '' })));
  const finder = createPhraseFinder(phrases.map(({ phrase }) => wordsOf(phrase)));
  return (words) => [
    ...new Set(finder.anywhere(words).map((number) => phrases[number]?.name ?? '')),
  ];
}
