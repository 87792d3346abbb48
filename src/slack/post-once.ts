import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { SlackMessage } from '../render/blocks/message.ts';
import type { PostLedger } from '../store/post-ledger.ts';
import type { Reply, ReplyTarget } from './deps.ts';
import { certainlyNotPosted, platformError } from './failure.ts';
import { findReply, REPLY_EVENT_TYPE } from './find-reply.ts';
import { replyKey } from './reply-key.ts';

/** What the receivers add to Bolt's context: the event's key in the inbox. */
export interface InboxContext {
  readonly inboxKey?: string;
}

/** Slack has seen this `client_msg_id` and has no message for it. */
const NO_DUPLICATE = ['duplicate_message_not_found', 'duplicate_channel_not_found'];

/**
 * Makes the function that posts replies, each once however often its event is taken up.
 *
 * The ledger says whether a post was begun before. If it was and nobody knows how it ended, the
 * thread is searched for it first; and Slack is sent the same `client_msg_id` both times.
 */
export function createReply(ledger: PostLedger, log: Pick<Logger, 'warn' | 'info'>): Reply {
  return async (target, message) => {
    const { inboxKey } = target.context as InboxContext;
    // Not from the inbox, such as a button: it is handled once, since Slack sends it once.
    if (inboxKey === undefined) return post(target, message, {});
    const key = replyKey(inboxKey);
    const standing = await ledger.begin(key);
    if (standing === 'sent') return;
    if (standing === 'unsure' && (await isThere(target, key, log))) return sent(ledger, key, log);
    try {
      await postWithKey(target, message, key);
    } catch (error) {
      if (certainlyNotPosted(error)) await ledger.notSent(key);
      throw error;
    }
    await sent(ledger, key, log);
  };
}

async function isThere(
  { client, channel, threadTs }: ReplyTarget,
  key: string,
  log: Pick<Logger, 'info'>,
): Promise<boolean> {
  const found = await findReply(client, { channel, threadTs }, key);
  log.info({ channel, found }, 'looked for a reply that may have been posted before');
  return found === true;
}

async function postWithKey(target: ReplyTarget, message: SlackMessage, key: string) {
  const metadata = { event_type: REPLY_EVENT_TYPE, event_payload: { key } };
  try {
    await post(target, message, { client_msg_id: key, metadata });
  } catch (error) {
    if (!NO_DUPLICATE.includes(platformError(error) ?? '')) throw error;
    await post(target, message, { metadata });
  }
}

async function post(
  { client, channel, threadTs }: ReplyTarget,
  { text, blocks }: SlackMessage,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  await call(client, {
    channel,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    text,
    blocks,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    ...more,
  });
}

/** By name, since the typed method does not know `client_msg_id`. */
async function call(client: WebClient, message: Record<string, unknown>): Promise<void> {
  await client.apiCall('chat.postMessage', message);
}

/** Slack has the reply; that this could not be written down must not have it posted again. */
async function sent(ledger: PostLedger, key: string, log: Pick<Logger, 'warn'>): Promise<void> {
  try {
    await ledger.sent(key);
  } catch (error) {
    log.warn({ err: error }, 'a reply was posted, but that could not be written down');
  }
}
