import type { Question } from './question.ts';
import type { Run } from './run.ts';
import { isInScope } from './shares.ts';
import { mistype } from './slips.ts';

/** The questions in scope that were spelt well, once more with one typing error each. */
export function mistyped(runs: readonly Run[]): { before: Run[]; questions: Question[] } {
  const before: Run[] = [];
  const questions: Question[] = [];
  for (const run of runs) {
    const q = mistype(run.question.q);
    if (!isInScope(run) || run.question.class === 'misspelt' || q === null) continue;
    before.push(run);
    questions.push({ ...run.question, q });
  }
  return { before, questions };
}
