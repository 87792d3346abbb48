import type { Language } from '../knowledge/schema/language.ts';
import { createPhraseFinder, wordsOf } from './phrases.ts';
import type { Reading } from './reading.ts';

type Cues = Pick<Reading, 'pointsBack' | 'negated' | 'qualifiers'>;

/** Makes the finder of the words that say how the rest of a question is to be read. */
export function createCueReader(cues: Language['cues']): (words: readonly string[]) => Cues {
  const finderOf = (list: readonly string[]) => createPhraseFinder(list.map(wordsOf));
  const pointsBack = finderOf(cues.pointsBack);
  const negated = finderOf(cues.negated);
  const qualifiers = finderOf(cues.qualifiers);
  const qualifying = cues.qualifiers.map((phrase) => wordsOf(phrase).join(' '));
  return (words) => ({
    pointsBack: pointsBack.anywhere(words).length > 0,
    negated: negated.anywhere(words).length > 0,
    qualifiers: qualifiers.anywhere(words).map((number) => qualifying[number] ?? ''),
  });
}
