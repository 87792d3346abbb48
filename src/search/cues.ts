import type { Language } from '../knowledge/schema/language.ts';
import { holds, wordsOf } from './phrases.ts';
import type { Reading } from './reading.ts';

type Cues = Pick<Reading, 'pointsBack' | 'negated' | 'qualifiers'>;

/** Makes the finder of the words that say how the rest of a question is to be read. */
export function createCueReader(cues: Language['cues']): (words: readonly string[]) => Cues {
  const [pointsBack, negated, qualifiers] = [cues.pointsBack, cues.negated, cues.qualifiers].map(
    (list) => list.map(wordsOf),
  );
  const heldIn = (words: readonly string[], list: readonly string[][] = []) =>
    list.filter((phrase) => holds(words, phrase));
  return (words) => ({
    pointsBack: heldIn(words, pointsBack).length > 0,
    negated: heldIn(words, negated).length > 0,
    qualifiers: heldIn(words, qualifiers).map((phrase) => phrase.join(' ')),
  });
}
