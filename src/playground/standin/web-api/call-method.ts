import type { Slack } from '../slack.ts';
import type { Arguments } from './arguments.ts';
import { SlackError } from './errors.ts';
import type { Method } from './method.ts';
import { methods } from './methods/index.ts';

type Answer = Readonly<Record<string, unknown>>;

const refused = ({ code, extras }: SlackError): Answer => ({ ok: false, error: code, ...extras });

/** @throws SlackError when the token may not call the method */
function authorise(slack: Slack, method: Method, token: string | null): void {
  if (method.token === null) return;
  const check = slack.account.check(token);
  if (!check.ok) throw new SlackError(check.error);
  if (check.kind !== method.token) throw new SlackError('not_allowed_token_type');
  const { scopes } = method;
  if (scopes !== undefined && !scopes.some((scope) => slack.account.has(scope))) {
    throw new SlackError('missing_scope', {
      needed: scopes[0],
      provided: slack.account.scopes.join(','),
    });
  }
}

/** Runs a Web API method and gives its answer: `{ok: true, …}` or `{ok: false, error, …}`. */
export function callMethod(
  slack: Slack,
  name: string,
  token: string | null,
  args: Arguments,
): Answer {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  try {
    if (method === undefined) throw new SlackError('unknown_method', { req_method: name });
    authorise(slack, method, token);
    return { ok: true, ...method.run(slack, args) };
  } catch (error) {
    if (error instanceof SlackError) return refused(error);
    throw error;
  }
}
