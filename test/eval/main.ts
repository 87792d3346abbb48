import { fileURLToPath } from 'node:url';
import { comparisonTable } from './compare.ts';
import { openAsk } from './open-ask.ts';
import { readOptions } from './options.ts';
import { formatShare } from './print-table.ts';
import { readQuestions } from './read-questions.ts';
import { calibrationTable, classTable, missesText, sharesTable, timesLine } from './report.ts';
import { runQuestions, shareRight } from './run.ts';
import { mistyped } from './typing.ts';

const options = readOptions(process.argv.slice(2));
const { ask, knowledge, threshold } = await openAsk();
const questions = readQuestions(fileURLToPath(new URL('../questions', import.meta.url))).filter(
  ({ part }) => options.part === null || part === options.part,
);
const runs = runQuestions(questions, ask, threshold, () => performance.now());

if (options.misses !== null) {
  const { misses } = options;
  const shown = runs.filter(({ question }) => misses === 'all' || question.class === misses);
  process.stdout.write(`${missesText(shown)}\n\n`);
}
const { before, questions: slipped } = mistyped(runs);
const after = runQuestions(slipped, ask, threshold, () => performance.now());
const sections = [
  `${knowledge.facts.length} facts, ${runs.length} questions; answers from confidence ${threshold}`,
  classTable(runs),
  sharesTable(runs),
  `one typing error in each of ${before.length} questions: right ${formatShare(shareRight(before))} before, ${formatShare(shareRight(after))} after`,
  calibrationTable(runs),
  timesLine(runs),
  ...(options.plain ? [comparisonTable(runs, knowledge.facts)] : []),
];
process.stdout.write(`${sections.join('\n\n')}\n`);
