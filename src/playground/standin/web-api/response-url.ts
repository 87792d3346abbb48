import { announceChange, announceMessage } from '../payloads/message-events.ts';
import type { Slack } from '../slack.ts';
import type { StoredMessage } from '../workspace/model.ts';
import type { ResponseTarget } from '../workspace/response-urls.ts';
import { type Arguments, booleanArgument, readArguments } from './arguments.ts';
import { readContent, readMetadata } from './content.ts';
import { SlackError } from './errors.ts';

export interface ResponseUrlAnswer {
  readonly status: number;
  readonly body: string;
}

const refused = (status: number, error: string, extras = {}): ResponseUrlAnswer => ({
  status,
  body: JSON.stringify({ ok: false, error, ...extras }),
});

/** The thread that the answer goes to: the one asked for, or the one that was acted in. */
function threadOf(slack: Slack, args: Arguments, target: ResponseTarget): string | null {
  if (typeof args.thread_ts !== 'string' || args.thread_ts === '') {
    return booleanArgument(args, 'replace_original') ? target.threadTs : null;
  }
  const root = slack.messages.find(target.channel, args.thread_ts);
  if (root === undefined) throw new SlackError('thread_not_found');
  return root.threadTs ?? root.ts;
}

/**
 * Posts what an app answers, in its acknowledgement or at a response_url. Undefined when there was
 * nothing to post: the original was deleted.
 *
 * @throws SlackError as chat.postMessage would
 */
export function postResponse(
  slack: Slack,
  args: Arguments,
  target: ResponseTarget,
): StoredMessage | undefined {
  const channel = slack.directory.channel(target.channel);
  if (channel === undefined) throw new SlackError('channel_not_found');
  const original = target.ts === null ? undefined : slack.messages.find(channel.id, target.ts);
  if (booleanArgument(args, 'delete_original')) {
    if (original !== undefined) {
      slack.messages.remove(original);
      announceChange(slack, channel, original, null);
    }
    if (args.text === undefined && args.blocks === undefined) return undefined;
  }
  const content = readContent(args);
  const metadata = readMetadata(args);
  if (booleanArgument(args, 'replace_original') && original !== undefined) {
    const changed = slack.messages.change(original, { ...content, metadata });
    announceChange(slack, channel, original, changed);
    return changed;
  }
  const { userId, botId } = slack.settings.bot;
  const message = slack.messages.post({
    ...content,
    channel: channel.id,
    user: userId,
    botId,
    metadata,
    threadTs: threadOf(slack, args, target),
    ephemeralTo: args.response_type === 'in_channel' ? null : target.user,
  });
  if (message.ephemeralTo === null) announceMessage(slack, channel, message);
  return message;
}

/** Answers a request to a response_url. */
export function useResponseUrl(
  slack: Slack,
  id: string,
  contentType: string | undefined,
  body: string,
): ResponseUrlAnswer {
  const use = slack.responseUrls.use(id);
  if (!use.ok) return refused(404, use.error);
  try {
    const args = readArguments(new URLSearchParams(), contentType, body);
    const message = postResponse(slack, args, use.target);
    if (message !== undefined) slack.responseUrls.settle(id, message.ts);
    return { status: 200, body: 'ok' };
  } catch (error) {
    if (error instanceof SlackError) return refused(400, error.code, error.extras);
    throw error;
  }
}
