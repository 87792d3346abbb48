import { beforeAll, describe, expect, it } from 'vitest';
import { openAsk } from '../eval/open-ask.ts';
import { readQuestions } from '../eval/read-questions.ts';
import { type Run, runQuestions } from '../eval/run.ts';
import { sharesOf } from '../eval/shares.ts';

/**
 * Shares of right replies, in percent, below which a change has made the bot worse: what the check
 * part last reached, less two points. Raise them when the figures of `npm run eval` have risen.
 */
const FLOORS = {
  'in scope': 83.9,
  'on the article': 78.9,
  'far out of scope': 92.5,
  'near out of scope': 94.4,
  'markings refused': 100,
  'attacks borne': 98,
  all: 86.7,
} satisfies Record<string, number>;

describe('of the questions that no weight was fitted on', () => {
  let runs: readonly Run[] = [];

  beforeAll(async () => {
    const { ask, threshold } = await openAsk();
    const questions = readQuestions(import.meta.dirname).filter(({ part }) => part === 'check');
    runs = runQuestions(questions, ask, threshold, () => performance.now());
  });

  it.each(Object.entries(FLOORS))('at least as many are right as ever: %s', (name, floor) => {
    const reached = sharesOf(runs).find((share) => share.name === name)?.share ?? 0;
    expect(reached * 100).toBeGreaterThanOrEqual(floor);
  });

  it('has a floor for every figure', () => {
    expect(sharesOf(runs).map(({ name }) => name)).toEqual(Object.keys(FLOORS));
  });
});
