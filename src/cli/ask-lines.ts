import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { Answering } from './answering.ts';
import type { Io } from './command.ts';
import { parseQuestionLine } from './question-line.ts';
import { type InputLine, readLines } from './read-lines.ts';
import { write } from './write.ts';

/**
 * Answers questions from standard input, one JSON object a line, in their order. Each answer is
 * written before the next line is read, so memory does not grow with the input.
 *
 * @param asOf the date for lines that give none
 * @returns whether every line was valid
 */
export async function askLines(
  answering: Answering,
  asOf: PartialDate | null,
  { stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>,
): Promise<boolean> {
  let allValid = true;
  for await (const line of readLines(stdin)) {
    const reply = answerLine(line, answering, asOf);
    if (reply.id === null) allValid = false;
    await write(stdout, `${JSON.stringify(reply)}\n`);
  }
  return allValid;
}

function answerLine(
  { number, text, fault }: InputLine,
  { ask, renderText }: Answering,
  asOf: PartialDate | null,
) {
  const failed = (why: string) => ({ id: null, error: `line ${number}: ${why}` });
  if (text === null) return failed(fault ?? 'not readable');
  const parsed = parseQuestionLine(text);
  if ('error' in parsed) return failed(parsed.error);
  const { id, q, history, asOf: ownAsOf } = parsed.line;
  try {
    const start = performance.now();
    const answer = ask(q, { asOf: ownAsOf ?? asOf, history: history ?? [] });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const { outcome, facts, sources, confidence } = answer;
    return { id, outcome, text: renderText(answer), facts, sources, confidence, ms };
  } catch (error) {
    // Only the kind of error: its message could repeat the question.
    const kind = error instanceof Error ? error.name : typeof error;
    return failed(`the question could not be answered (${kind})`);
  }
}
