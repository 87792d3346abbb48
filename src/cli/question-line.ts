import { z } from 'zod';
import { PartialDate } from '../knowledge/schema/partial-date.ts';

const shape = 'a line is an object: {"id": "1", "q": "jedi"}';

const QuestionLine = z.object(
  {
    id: z.union([z.string(), z.number()], 'give an id, text or a number'),
    q: z.string('give the question as text'),
    history: z
      .array(z.string('history holds questions as text'), 'history is a list of questions')
      .nullish(),
    asOf: PartialDate.nullish(),
  },
  shape,
);

/** A question of `ask --jsonl`. Keys that are not of the contract are passed over. */
export type QuestionLine = z.infer<typeof QuestionLine>;

/** Reads one line; what is wrong comes back as a sentence. */
export function parseQuestionLine(text: string): { line: QuestionLine } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The reader's own message repeats part of the line, which may carry classification markings.
    return { error: `not JSON; ${shape}` };
  }
  const parsed = QuestionLine.safeParse(value);
  if (parsed.success) return { line: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return { error: `${field}${issue?.message ?? 'not a question'}` };
}
