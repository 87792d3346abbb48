import type { Slack } from '../slack.ts';

/** An HTTP answer of the stand-in. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the record shows. */
  readonly shown: unknown;
}

/** An answer of the Web API. */
export const jsonAnswer = (slack: Slack, value: Readonly<Record<string, unknown>>): Answer => ({
  status: 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': slack.account.scopes.join(','),
  },
  body: JSON.stringify(value),
  shown: value,
});
