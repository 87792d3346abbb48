import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps.ts';
import { answerInThread } from '../answer-in-thread.ts';

/** Subtypes that a person writes: with a file, and out of a thread into the conversation. */
const WRITTEN: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast'];

/** A direct message to the bot: answered in a thread under it. Edits and what bots say are not. */
export function answerDirectMessage(
  deps: ListenerDeps,
): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, client, context }) => {
    if (event.channel_type !== 'im' || !WRITTEN.includes(event.subtype)) return;
    if ('bot_id' in event && event.bot_id !== undefined) return;
    const { channel, ts } = event;
    const threadTs = 'thread_ts' in event ? event.thread_ts : undefined;
    const text = 'text' in event ? event.text : undefined;
    await answerInThread(
      deps,
      'dm',
      { channel, ts, thread_ts: threadTs, text },
      { client, context },
    );
  };
}
