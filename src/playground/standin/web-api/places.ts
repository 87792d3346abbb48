import { shown } from '../blocks/rules.ts';
import type { Slack } from '../slack.ts';
import type { Channel, StoredMessage } from '../workspace/model.ts';
import { type Arguments, required } from './arguments.ts';
import { SlackError } from './errors.ts';

/**
 * The channel that an argument names, as far as the bot can know of it.
 *
 * @throws SlackError channel_not_found, also for private places that the bot is not in
 */
export function knownChannel(slack: Slack, args: Arguments, name = 'channel'): Channel {
  const channel = slack.directory.channel(required(args, name, 'channel_not_found'));
  const { userId } = slack.settings.bot;
  if (channel === undefined) throw new SlackError('channel_not_found');
  if (channel.kind !== 'public' && !slack.directory.isMember(channel, userId)) {
    throw new SlackError('channel_not_found');
  }
  return channel;
}

/** @throws SlackError not_in_channel when the bot is not in it */
export function joinedChannel(slack: Slack, args: Arguments, name = 'channel'): Channel {
  const channel = knownChannel(slack, args, name);
  if (!slack.directory.isMember(channel, slack.settings.bot.userId)) {
    throw new SlackError('not_in_channel');
  }
  return channel;
}

/** A message that is not ephemeral. @throws SlackError message_not_found */
export function messageAt(slack: Slack, channel: Channel, ts: string): StoredMessage {
  const message = slack.messages.find(channel.id, ts);
  if (message === undefined || message.ephemeralTo !== null) {
    throw new SlackError('message_not_found');
  }
  return message;
}

/**
 * The root of the thread that `thread_ts` names; null without one.
 *
 * @throws SlackError invalid_thread_ts for what is no timestamp, thread_not_found for a message
 *   that is not there (any more)
 */
export function threadRoot(slack: Slack, channel: Channel, args: Arguments): string | null {
  const given = args.thread_ts;
  if (given === undefined || given === null || given === '') return null;
  // A number in a JSON body loses its last digits: it names no thread.
  if (typeof given !== 'string' || !/^\d+\.\d{6}$/.test(given)) {
    const messages = [`[ERROR] ${shown(given)} is not a valid thread_ts`];
    throw new SlackError('invalid_thread_ts', { response_metadata: { messages } });
  }
  const message = slack.messages.find(channel.id, given);
  if (message === undefined) throw new SlackError('thread_not_found');
  return message.threadTs ?? message.ts;
}
