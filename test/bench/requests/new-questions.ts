import type { Knowledge } from '../../../src/knowledge/types.ts';
import { cleanQuestions, misspeltQuestions } from '../search/questions.ts';

const OPENINGS =
  '|please: |hi, |so |ok, |hello, |well, |now |hey, |then |again: |and |but |really, |thanks, |morning, '.split(
    '|',
  );
const CLOSINGS =
  '| please| thanks| then| today| again| exactly| actually| now| really| ok| here| really, please| then, please| now, thanks| anyway'.split(
    '|',
  );
/** Every so many questions is misspelt, as in the mix that repeats. */
const MISSPELT_EVERY = 5;

/**
 * So many questions no two of which are the same: the facts' own, every fifth misspelt, each with
 * words around it that say nothing. An answer kept from an earlier question serves none of them.
 */
export function newQuestions(knowledge: Knowledge, count: number): string[] {
  const clean = cleanQuestions(knowledge, knowledge.facts.length);
  const misspelt = misspeltQuestions(clean);
  const asked = clean.map(({ text }, at) =>
    at % MISSPELT_EVERY === 0 ? (misspelt[at]?.text ?? text) : text,
  );
  const made = new Set<string>();
  for (const closing of CLOSINGS) {
    for (const opening of OPENINGS) {
      for (const text of asked) {
        if (made.size < count) made.add(opening + text.replace(/\?$/, '') + closing);
      }
    }
  }
  return [...made];
}
