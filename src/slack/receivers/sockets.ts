import type { Logger } from 'pino';
import { UNTIL_IT_WORKS } from '../../inbox/retry-policy.ts';
import { judge, platformError } from '../failure.ts';
import { SlackAccessError } from '../identity.ts';
import { type SlackApi, webClientOptions } from '../web-client.ts';
import type { DurableReceiver, Transport } from './durable-receiver.ts';
import { openSocketConnection } from './socket-connection.ts';
import { SocketLink } from './socket-link.ts';

export interface SocketsOptions {
  readonly api: SlackApi;
  readonly appToken: string;
  readonly receiver: Pick<DurableReceiver, 'processEvent'>;
  readonly log: Logger;
}

/** Slack sends each payload over one of them, so one may drop without anybody noticing. */
const SOCKETS = 2;

export interface Sockets extends Transport {
  /** How many are open. */
  readonly open: number;
}

/** Socket Mode over two connections that do not depend on each other. */
export function createSockets({ api, appToken, receiver, log }: SocketsOptions): Sockets {
  let open = 0;
  const links = Array.from(
    { length: SOCKETS },
    () =>
      new SocketLink({
        connect: () =>
          openSocketConnection({ appToken, clientOptions: webClientOptions(api), receiver, log }),
        policy: UNTIL_IT_WORKS,
        log,
        onChange: (by) => {
          open += by;
        },
      }),
  );
  return {
    get open() {
      return open;
    },
    async start() {
      try {
        await Promise.any(links.map((link) => link.start()));
      } catch (error) {
        throw refused(error instanceof AggregateError ? error.errors[0] : error, api.url);
      }
    },
    async stop() {
      await Promise.all(links.map((link) => link.stop()));
    },
  };
}

function refused(error: unknown, url: string): Error {
  const code = platformError(error) ?? judge(error).reason;
  return new SlackAccessError(
    `Slack at ${url} refuses SLACK_APP_TOKEN (${code}). Make an app-level token with the scope connections:write under Basic Information, App-Level Tokens, and see that Socket Mode is on.`,
  );
}
