import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { ListenerDeps, RefusedContext } from '../deps.ts';
import { questionIn } from '../mention.ts';
import { type ComposedReply, composeReply } from './compose-reply.ts';
import { sendReply } from './send-reply.ts';

/** A message that addresses the bot. */
export interface AddressedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly text?: string | undefined;
}

/** What a follow-up may refer to; help and refusals are about nothing. */
const REMEMBERED: readonly ComposedReply['outcome'][] = ['answer', 'did-you-mean', 'abstain'];

/**
 * Answers a message in its thread, with the thread's earlier questions in mind. Rejects where the
 * reply could not be sent, so that the message is taken up again; it then finds the same history.
 */
export async function answerInThread(
  deps: ListenerDeps,
  surface: 'mention' | 'dm',
  message: AddressedMessage,
  { client, context }: { readonly client: WebClient; readonly context: Context & RefusedContext },
): Promise<void> {
  const { channel, ts } = message;
  const threadTs = message.thread_ts ?? ts;
  const thread = { team: teamOf(context), channel, threadTs };
  const refused = context.refused === true;
  const question = refused ? '' : questionIn(message.text ?? '', context.botUserId);
  const history = refused ? [] : await deps.threads.recall(thread, ts);
  const reply = composeReply(deps, { question, surface, history, refused });
  if (REMEMBERED.includes(reply.outcome)) await deps.threads.remember(thread, { ts, question });
  await sendReply(deps, reply, (form) => deps.reply({ channel, threadTs, client, context }, form));
}

/** The workspace that an event came from; an app of a whole organisation may know only that. */
export function teamOf(context: Context): string {
  return context.teamId ?? context.enterpriseId ?? '';
}
