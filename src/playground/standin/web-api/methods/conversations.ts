import { messagePayload } from '../../payloads/messages.ts';
import type { Slack } from '../../slack.ts';
import type { Channel, StoredMessage } from '../../workspace/model.ts';
import { type Arguments, booleanArgument, required, textArgument } from '../arguments.ts';
import { SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';
import { joinedChannel, knownChannel, messageAt } from '../places.ts';

const PREFIX = { public: 'channels', private: 'groups', im: 'im' } as const;

/** What a read needs depends on the kind of place. @throws SlackError missing_scope */
function needScope(slack: Slack, channel: Channel, verb: 'history' | 'read'): void {
  const needed = `${PREFIX[channel.kind]}:${verb}`;
  if (slack.account.has(needed)) return;
  throw new SlackError('missing_scope', { needed, provided: slack.account.scopes.join(',') });
}

const DEFAULT_LIMIT = 100;

/** One page of the messages, with the cursor of the next. */
function page(slack: Slack, messages: readonly StoredMessage[], args: Arguments) {
  const limit = Number(textArgument(args, 'limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999) throw new SlackError('invalid_limit');
  const cursor = textArgument(args, 'cursor');
  const from = cursor === undefined ? 0 : Number(atob(cursor));
  if (!Number.isInteger(from)) throw new SlackError('invalid_cursor');
  const more = from + limit < messages.length;
  return {
    messages: messages.slice(from, from + limit).map((entry) => messagePayload(slack, entry)),
    has_more: more,
    response_metadata: { next_cursor: more ? btoa(String(from + limit)) : '' },
  };
}

const within = (args: Arguments) => {
  const oldest = Number(textArgument(args, 'oldest') ?? 0);
  const latest = Number(textArgument(args, 'latest') ?? Number.POSITIVE_INFINITY);
  const inclusive = booleanArgument(args, 'inclusive');
  return ({ ts }: StoredMessage): boolean => {
    const at = Number(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
};

const visible = ({ ephemeralTo }: StoredMessage): boolean => ephemeralTo === null;

export const conversationsMethods: Methods = {
  'conversations.info': {
    token: 'bot',
    run: (slack, args) => {
      const channel = knownChannel(slack, args);
      needScope(slack, channel, 'read');
      const { userId } = slack.settings.bot;
      const person = [...channel.members].find((id) => id !== userId);
      return {
        channel: {
          id: channel.id,
          is_channel: channel.kind === 'public',
          is_group: channel.kind === 'private',
          is_im: channel.kind === 'im',
          is_private: channel.kind !== 'public',
          is_archived: false,
          is_member: channel.members.has(userId),
          ...(channel.kind === 'im' ? { user: person } : { name: channel.name }),
        },
      };
    },
  },
  'conversations.history': {
    token: 'bot',
    run: (slack, args) => {
      const channel = joinedChannel(slack, args);
      needScope(slack, channel, 'history');
      const messages = slack.messages
        .in(channel.id)
        .filter((entry) => visible(entry) && entry.threadTs === null)
        .filter(within(args))
        .toReversed();
      return page(slack, messages, args);
    },
  },
  'conversations.replies': {
    token: 'bot',
    run: (slack, args) => {
      const channel = joinedChannel(slack, args);
      needScope(slack, channel, 'history');
      const ts = required(args, 'ts', 'thread_not_found');
      const found = slack.messages.find(channel.id, ts);
      if (found === undefined) throw new SlackError('thread_not_found');
      const root = messageAt(slack, channel, found.threadTs ?? found.ts);
      const replies = slack.messages
        .in(channel.id)
        .filter((entry) => visible(entry) && entry.threadTs === root.ts)
        .filter(within(args));
      return page(slack, [root, ...replies], args);
    },
  },
};
