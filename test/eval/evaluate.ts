import { fileURLToPath } from 'node:url';
import { askOwnQuestions } from '../../src/answer/own-questions.ts';
import { comparisonTable } from './compare.ts';
import { askHeldOut, heldOutTable } from './held-out.ts';
import { openAsk } from './open-ask.ts';
import type { EvalOptions } from './options.ts';
import { ownMissesText, ownQuestionsTable } from './own-questions.ts';
import { formatShare } from './print-table.ts';
import { readQuestions } from './read-questions.ts';
import { calibrationTable, classTable, missesText, sharesTable, timesLine } from './report.ts';
import { runQuestions, shareRight } from './run.ts';
import { mistyped } from './typing.ts';

const QUESTIONS = fileURLToPath(new URL('../questions', import.meta.url));

/**
 * Asks all questions of the repository and gives the figures as text.
 *
 * @throws {KnowledgeError} where the knowledge does not hold
 */
export async function evaluate(options: EvalOptions): Promise<string> {
  const { ask, knowledge, threshold } = await openAsk();
  const now = () => performance.now();
  const questions = readQuestions(QUESTIONS).filter(
    ({ part }) => options.part === null || part === options.part,
  );
  const runs = runQuestions(questions, ask, threshold, now);
  const { before, questions: slipped } = mistyped(runs);
  const after = runQuestions(slipped, ask, threshold, now);
  const { misses } = options;
  const shown = runs.filter(({ question }) => misses === 'all' || question.class === misses);
  const own = askOwnQuestions(knowledge.facts, ask);
  return [
    ...(options.own ? [ownMissesText(own)] : []),
    ...(misses === null ? [] : [missesText(shown)]),
    `${knowledge.facts.length} facts, ${runs.length} questions; answers from confidence ${threshold}`,
    classTable(runs),
    sharesTable(runs),
    `one typing error in each of ${before.length} questions: right ${formatShare(shareRight(before))} before, ${formatShare(shareRight(after))} after`,
    calibrationTable(runs),
    timesLine(runs),
    ownQuestionsTable(own),
    ...(options.heldOut ? [heldOutTable(askHeldOut(knowledge))] : []),
    ...(options.plain ? [comparisonTable(runs, knowledge.facts)] : []),
  ].join('\n\n');
}
