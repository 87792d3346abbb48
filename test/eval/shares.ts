import { UNANSWERABLE } from './question.ts';
import { type Run, shareRight } from './run.ts';

/** A figure that the project holds itself to: the share of right replies among some of the questions. */
export interface Share {
  readonly name: string;
  readonly share: number;
  readonly count: number;
}

/** The figures of the design, from judged questions. */
export function sharesOf(runs: readonly Run[]): Share[] {
  const of = (name: string, keep: (run: Run) => boolean): Share => {
    const kept = runs.filter(keep);
    return { name, share: shareRight(kept), count: kept.length };
  };
  const isOf = (name: string) => (run: Run) => run.question.class === name;
  return [
    of('in scope', isInScope),
    of('on the article', isOf('article')),
    of('far out of scope', isOf('far-out-of-scope')),
    of('near out of scope', isOf('near-out-of-scope')),
    of('markings refused', isOf('marking')),
    of('attacks borne', isOf('attack')),
    of('all', () => true),
  ];
}

/** Whether a question has an answer that is expected to be known. */
export const isInScope = ({ question }: Pick<Run, 'question'>): boolean =>
  !UNANSWERABLE.includes(question.class);
