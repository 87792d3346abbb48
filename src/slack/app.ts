import type { AuthorizeResult, Receiver } from '@slack/bolt';
import { forSlack } from '../log/slack-logger.ts';
import { App } from './bolt.ts';
import type { BotIdentity } from './identity.ts';
import { type SlackApi, webClientOptions } from './web-client.ts';

export interface SlackAppOptions {
  readonly api: SlackApi;
  readonly botToken: string;
  /** Who the bot is; undefined until Slack has said so, which commands need not wait for. */
  readonly identity: () => BotIdentity | undefined;
  readonly receiver: Receiver;
}

/** The Bolt app of one workspace, without listeners. What a listener throws comes back to the receiver. */
export function createSlackApp({ api, botToken, identity, receiver }: SlackAppOptions): App {
  const app = new App({
    receiver,
    authorize: async (): Promise<AuthorizeResult> => {
      const known = identity();
      return {
        botToken,
        ...(known === undefined ? {} : { botId: known.botId, botUserId: known.botUserId }),
      };
    },
    // Bolt's default keeps a memory of every conversation in the path of every request.
    convoStore: false,
    ignoreSelf: true,
    clientOptions: webClientOptions(api),
    logger: forSlack(api.log, 'bolt'),
  });
  // The receiver logs it once, with what it does about it.
  app.error(async (error) => {
    throw error;
  });
  return app;
}
