import type { Delivery } from '../delivery/delivery.ts';
import type { Slack } from '../slack.ts';
import type { Channel, StoredMessage } from '../workspace/model.ts';
import { isSubscribed, sendEvent } from './events.ts';
import { messagePayload } from './messages.ts';

const SURFACES = {
  im: { subscription: 'message.im', type: 'im' },
  public: { subscription: 'message.channels', type: 'channel' },
  private: { subscription: 'message.groups', type: 'group' },
} as const;

const eventFields = (slack: Slack, message: StoredMessage) => {
  const { thread_ts: _own, ...payload } = messagePayload(slack, message);
  const root =
    message.threadTs === null ? undefined : slack.messages.find(message.channel, message.threadTs);
  return {
    ...payload,
    ...(message.threadTs === null
      ? {}
      : { thread_ts: message.threadTs, ...(root ? { parent_user_id: root.user } : {}) }),
    channel: message.channel,
    event_ts: message.ts,
  };
};

const mentions = (message: StoredMessage, user: string): boolean =>
  message.text.includes(`<@${user}>`);

/** Tells the app of a new message as Slack would: as a mention, as a message, as both, or not. */
export function announceMessage(
  slack: Slack,
  channel: Channel,
  message: StoredMessage,
): Delivery[] {
  const { userId } = slack.settings.bot;
  if (!slack.directory.isMember(channel, userId)) return [];
  const sent: Delivery[] = [];
  const fields = eventFields(slack, message);
  const byBot = message.botId !== null;
  // A direct message with the app is no mention, whatever it says.
  const mentioned = channel.kind !== 'im' && !byBot && mentions(message, userId);
  if (mentioned && isSubscribed(slack, 'app_mention')) {
    sent.push(sendEvent(slack, { ...fields, type: 'app_mention' }));
  }
  const { subscription, type } = SURFACES[channel.kind];
  if (isSubscribed(slack, subscription)) {
    sent.push(sendEvent(slack, { ...fields, channel_type: type }));
  }
  return sent;
}

/** Tells the app that a message was changed or deleted, where it gets that channel's messages. */
export function announceChange(
  slack: Slack,
  channel: Channel,
  previous: StoredMessage,
  changed: StoredMessage | null,
): Delivery[] {
  const { subscription, type } = SURFACES[channel.kind];
  const member = slack.directory.isMember(channel, slack.settings.bot.userId);
  if (!member || previous.ephemeralTo !== null || !isSubscribed(slack, subscription)) return [];
  const ts = changed?.editedTs ?? previous.ts;
  const common = {
    type: 'message',
    hidden: true,
    channel: channel.id,
    channel_type: type,
    ts,
    event_ts: ts,
    previous_message: messagePayload(slack, previous),
  };
  return [
    sendEvent(
      slack,
      changed === null
        ? { ...common, subtype: 'message_deleted', deleted_ts: previous.ts }
        : { ...common, subtype: 'message_changed', message: messagePayload(slack, changed) },
    ),
  ];
}
