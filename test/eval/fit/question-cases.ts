import { composeFact } from '../../../src/answer/compose/fact.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { judge, replyOf } from '../judge.ts';
import { type Question, UNANSWERABLE } from '../question.ts';
import { type Case, caseOf } from './case.ts';

/** Questions that people would ask, as cases: a candidate is right where its answer is judged so. */
export function questionCases(
  questions: readonly Question[],
  knowledge: Knowledge,
  threshold: number,
): Case[] {
  return questions.flatMap((question) => {
    if (question.asOf !== undefined) return [];
    const isOpen = !UNANSWERABLE.includes(question.class);
    const found = caseOf(
      question.q,
      question.history ?? [],
      knowledge,
      (candidate, intent, situation) => {
        if (!isOpen) return false;
        const reply = replyOf(composeFact([candidate], intent, 1, situation));
        return judge(question.expect, reply, threshold).verdict === 'right';
      },
    );
    return found === null ? [] : [found];
  });
}
