import type { Slack } from '../slack.ts';
import type { Arguments } from './arguments.ts';

/** One method of the Web API. It gives the fields beside `ok: true` or throws a SlackError. */
export interface Method {
  /** The kind of token that it takes; null for none at all. */
  readonly token: 'bot' | 'app' | null;
  /** Scopes of which one is enough; none when left out. */
  readonly scopes?: readonly string[];
  readonly run: (slack: Slack, args: Arguments) => Readonly<Record<string, unknown>>;
}

export type Methods = Readonly<Record<string, Method>>;
