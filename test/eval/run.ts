import type { Ask } from '../../src/answer/types.ts';
import { type Judgement, judge, type Reply, replyOf } from './judge.ts';
import type { Question } from './question.ts';

/** One question asked and judged. */
export interface Run {
  readonly question: Question;
  readonly reply: Reply;
  readonly judgement: Judgement;
  readonly ms: number;
}

/**
 * Asks every question and judges the replies.
 *
 * @param threshold the confidence from which the bot answers
 * @param now gives milliseconds, for the time that each question took
 */
export function runQuestions(
  questions: readonly Question[],
  ask: Ask,
  threshold: number,
  now: () => number,
): Run[] {
  return questions.map((question) => {
    const started = now();
    const answer = ask(question.q, {
      asOf: question.asOf ?? null,
      history: question.history ?? [],
    });
    const ms = now() - started;
    const reply = replyOf(answer);
    return { question, reply, judgement: judge(question.expect, reply, threshold), ms };
  });
}

export const isRightRun = ({ judgement }: Run): boolean => judgement.verdict === 'right';

/** The share of the runs that are right, 0 to 1; 1 of none. */
export const shareRight = (runs: readonly Run[]): number =>
  runs.length === 0 ? 1 : runs.filter(isRightRun).length / runs.length;
