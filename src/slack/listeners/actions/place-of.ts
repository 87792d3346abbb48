import type { BlockAction } from '@slack/bolt';
import type { ListenerDeps } from '../../deps.ts';
import { teamOf } from '../answer-in-thread.ts';
import type { ActionArgs } from './guarded.ts';

/** Where a button was pressed, which is where its answer belongs. */
export type Place =
  | { readonly kind: 'home' }
  /** Seen by the one person only, or a message that stands alone in its channel. */
  | { readonly kind: 'ephemeral' }
  | {
      readonly kind: 'thread';
      readonly channel: string;
      readonly threadTs: string;
      /** The message with the button. */
      readonly ts: string;
    };

export function placeOf({ view, message, channel, container }: BlockAction): Place {
  if (view?.type === 'home') return { kind: 'home' };
  const threadTs: unknown = message?.thread_ts;
  const inThread = message !== undefined && typeof threadTs === 'string';
  // The first message of a thread names itself as the thread; an answer under it was not asked for.
  if (container.is_ephemeral === true || !inThread || threadTs === message.ts)
    return { kind: 'ephemeral' };
  if (channel === undefined) return { kind: 'ephemeral' };
  return { kind: 'thread', channel: channel.id, threadTs, ts: message.ts };
}

/** What was asked in the thread before the question that a message of it answers; nothing elsewhere. */
export async function historyOf(
  { threads }: Pick<ListenerDeps, 'threads'>,
  { body, context }: Pick<ActionArgs, 'body' | 'context'>,
  question: string,
): Promise<readonly string[]> {
  const place = placeOf(body);
  if (place.kind !== 'thread') return [];
  const { channel, threadTs, ts } = place;
  const history = await threads.recall({ team: teamOf(context), channel, threadTs }, ts);
  return history.at(-1) === question ? history.slice(0, -1) : history;
}

/** The name of who pressed, as plain text: a mention would call them to a message of their own. */
export function nameOf({ user }: BlockAction): string {
  return user.name ?? user.username ?? 'Someone';
}

/**
 * When a question was asked by a press, in the order of the thread's messages: after the message
 * with the button, and before all that is said from the second of the press on. The `action_ts`
 * alone would not do, because the fraction of a message's ts is no fraction of a second.
 */
export function tsOfPress(messageTs: string, actionTs: string): string {
  const second = `${actionTs.split('.')[0]}.000000`;
  return `${messageTs > second ? messageTs : second}:${actionTs}`;
}
