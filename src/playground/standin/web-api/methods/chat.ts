import { announceChange } from '../../payloads/message-events.ts';
import { messagePayload } from '../../payloads/messages.ts';
import type { Slack } from '../../slack.ts';
import type { StoredMessage } from '../../workspace/model.ts';
import { type Arguments, required } from '../arguments.ts';
import { readContent, readMetadata } from '../content.ts';
import { SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';
import { joinedChannel, knownChannel, messageAt, threadRoot } from '../places.ts';

/** Seen to be refused by chat.update, which does not cut as chat.postMessage does. */
const UPDATE_TEXT_MAX = 4000;

const ownMessage = (slack: Slack, args: Arguments, error: string): StoredMessage => {
  const channel = knownChannel(slack, args);
  const message = messageAt(slack, channel, required(args, 'ts', 'message_not_found'));
  if (message.user !== slack.settings.bot.userId) throw new SlackError(error);
  return message;
};

export const chatMethods: Methods = {
  'chat.update': {
    token: 'bot',
    scopes: ['chat:write'],
    run: (slack, args) => {
      const before = ownMessage(slack, args, 'cant_update_message');
      const content = readContent(args);
      if (content.blocks === null && content.text.length > UPDATE_TEXT_MAX) {
        throw new SlackError('msg_too_long');
      }
      const metadata = args.metadata === undefined ? {} : { metadata: readMetadata(args) };
      const message = slack.messages.change(before, { ...content, ...metadata });
      const channel = knownChannel(slack, args);
      announceChange(slack, channel, before, message);
      return {
        channel: channel.id,
        ts: message.ts,
        text: message.text,
        message: messagePayload(slack, message),
      };
    },
  },
  'chat.delete': {
    token: 'bot',
    scopes: ['chat:write'],
    run: (slack, args) => {
      const message = ownMessage(slack, args, 'cant_delete_message');
      slack.messages.remove(message);
      announceChange(slack, knownChannel(slack, args), message, null);
      return { channel: message.channel, ts: message.ts };
    },
  },
  'chat.postEphemeral': {
    token: 'bot',
    scopes: ['chat:write'],
    run: (slack, args) => {
      const channel = joinedChannel(slack, args);
      const user = slack.directory.user(required(args, 'user', 'no_user'));
      const content = readContent(args);
      if (user === undefined || !slack.directory.isMember(channel, user.id)) {
        throw new SlackError('user_not_in_channel');
      }
      const { userId, botId } = slack.settings.bot;
      const message = slack.messages.post({
        ...content,
        channel: channel.id,
        user: userId,
        botId,
        ephemeralTo: user.id,
        threadTs: threadRoot(slack, channel, args),
      });
      return { message_ts: message.ts };
    },
  },
  'chat.getPermalink': {
    token: 'bot',
    run: (slack, args) => {
      const channel = knownChannel(slack, args);
      const message = messageAt(slack, channel, required(args, 'message_ts', 'message_not_found'));
      const { domain } = slack.settings.team;
      const at = `https://${domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`;
      const thread =
        message.threadTs === null ? '' : `?thread_ts=${message.threadTs}&cid=${channel.id}`;
      return { channel: channel.id, permalink: at + thread };
    },
  },
};
