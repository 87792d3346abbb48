import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CLASSES, Question } from './question.ts';

/**
 * Reads every `.jsonl` file of a folder, in the order of the classes.
 *
 * @throws {Error} that names file and line of what is not a question, and says why
 */
export function readQuestions(folder: string): Question[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const questions = files.flatMap((name) => {
    const lines = readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n');
    return lines.map((line, index) => readQuestion(line, `${name}:${index + 1}`));
  });
  return questions.sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
}

function readQuestion(line: string, place: string): Question {
  const read = Question.safeParse(parseJson(line, place));
  if (!read.success) throw new Error(`${place}\n${z.prettifyError(read.error)}`);
  return read.data;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is not JSON; write one object a line`, { cause: error });
  }
}
