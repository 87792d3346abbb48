import { announceMessage } from '../../payloads/message-events.ts';
import { messagePayload } from '../../payloads/messages.ts';
import type { Slack } from '../../slack.ts';
import type { Channel, StoredMessage } from '../../workspace/model.ts';
import { type Arguments, textArgument } from '../arguments.ts';
import { readContent, readMetadata } from '../content.ts';
import { SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';
import { joinedChannel, threadRoot } from '../places.ts';

/** Where the message of a client_msg_id went, by stand-in. */
const posted = new WeakMap<Slack['messages'], Map<string, { channel: string; ts: string }>>();

const keysOf = (slack: Slack) => {
  const known = posted.get(slack.messages);
  if (known !== undefined) return known;
  const made = new Map<string, { channel: string; ts: string }>();
  posted.set(slack.messages, made);
  return made;
};

/** The message that this client_msg_id already made. @throws SlackError duplicate_… */
function repeated(slack: Slack, channel: Channel, id: string): StoredMessage | undefined {
  const first = keysOf(slack).get(id);
  if (first === undefined) return undefined;
  if (first.channel !== channel.id) throw new SlackError('duplicate_channel_not_found');
  const message = slack.messages.find(first.channel, first.ts);
  if (message === undefined) throw new SlackError('duplicate_message_not_found');
  return message;
}

function post(slack: Slack, args: Arguments): Readonly<Record<string, unknown>> {
  const channel = joinedChannel(slack, args);
  const content = readContent(args);
  const metadata = readMetadata(args);
  const threadTs = threadRoot(slack, channel, args);
  const clientMsgId = textArgument(args, 'client_msg_id') ?? null;
  const before = clientMsgId === null ? undefined : repeated(slack, channel, clientMsgId);
  const { userId, botId } = slack.settings.bot;
  const message =
    before ??
    slack.messages.post({
      ...content,
      channel: channel.id,
      user: userId,
      botId,
      threadTs,
      metadata,
      clientMsgId,
    });
  if (before === undefined) {
    if (clientMsgId !== null) {
      keysOf(slack).set(clientMsgId, { channel: channel.id, ts: message.ts });
    }
    // Slack takes the status line away when the app replies.
    slack.assistant.setStatus(channel.id, threadTs ?? message.ts, '');
    announceMessage(slack, channel, message);
  }
  return { channel: channel.id, ts: message.ts, message: messagePayload(slack, message) };
}

export const postMessageMethods: Methods = {
  'chat.postMessage': { token: 'bot', scopes: ['chat:write'], run: post },
};
