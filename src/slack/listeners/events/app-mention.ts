import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps.ts';
import { answerInThread } from '../answer-in-thread.ts';

/** A mention in a channel, anywhere in the text: answered in its thread. */
export function answerMention(
  deps: ListenerDeps,
): Middleware<SlackEventMiddlewareArgs<'app_mention'>> {
  return async ({ event, client, context }) => {
    // Two bots that answer each other never end.
    if (event.bot_id !== undefined) return;
    await answerInThread(deps, 'mention', event, { client, context });
  };
}
