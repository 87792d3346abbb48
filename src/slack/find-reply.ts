import type { WebClient } from '@slack/web-api';
import { judge } from './failure.ts';

/** The kind of metadata that every reply carries; its payload is `{ key }`. */
export const REPLY_EVENT_TYPE = 'govcloud_reply';

/** Pages of a thread that are looked through for a reply; it is among the last things said. */
const MOST_PAGES = 5;

/**
 * Looks in a thread, or in a channel where `threadTs` is null, for the reply with that key.
 *
 * @returns null where this app may not read there.
 * @throws what the Web API threw, where the look can be taken again later.
 */
export async function findReply(
  client: WebClient,
  place: { readonly channel: string; readonly threadTs: string | null },
  key: string,
): Promise<boolean | null> {
  const { channel, threadTs } = place;
  const method = threadTs === null ? 'conversations.history' : 'conversations.replies';
  const thread = threadTs === null ? {} : { ts: threadTs };
  let cursor: string | undefined;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await client.apiCall(method, {
        channel,
        ...thread,
        cursor,
        limit: 200,
        include_all_metadata: true,
      });
      const messages = property(answer, 'messages');
      if (Array.isArray(messages) && messages.some((message) => keyOf(message) === key)) {
        return true;
      }
      cursor = answer.response_metadata?.next_cursor;
      if (cursor === undefined || cursor === '') break;
    }
    return false;
  } catch (error) {
    // missing_scope, not_in_channel and the like stay as they are.
    if (judge(error).kind === 'final') return null;
    throw error;
  }
}

function keyOf(message: unknown): unknown {
  return property(property(property(message, 'metadata'), 'event_payload'), 'key');
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
