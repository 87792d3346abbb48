import { type BlockProblem, problemText } from '../blocks/check-blocks.ts';

/** A refusal in Slack's form: `{ok: false, error, …}` with HTTP status 200. */
export class SlackError extends Error {
  readonly code: string;
  readonly extras: Readonly<Record<string, unknown>>;

  constructor(code: string, extras: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'SlackError';
    this.code = code;
    this.extras = extras;
  }
}

/** A refusal with reasons, as Slack lists them. */
export const refusal = (code: string, ...reasons: readonly string[]): SlackError =>
  new SlackError(code, {
    errors: reasons,
    response_metadata: { messages: reasons.map((reason) => `[ERROR] ${reason}`) },
  });

/** @throws SlackError when there are problems with the blocks of a message. */
export function refuseBlocks(problems: readonly BlockProblem[]): void {
  if (problems.length === 0) return;
  const invalid = problems.filter(({ error }) => error === 'invalid_blocks');
  if (invalid.length > 0) throw refusal('invalid_blocks', ...invalid.map(problemText));
  throw new SlackError('msg_blocks_too_long');
}

/** @throws SlackError when there are problems with a view. */
export function refuseView(problems: readonly BlockProblem[]): void {
  if (problems.length > 0) throw refusal('invalid_arguments', ...problems.map(problemText));
}
