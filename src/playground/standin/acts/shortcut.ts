import type { Act } from '../../protocol.ts';
import { messagePayload } from '../payloads/messages.ts';
import { channelOf, interactionOf } from '../payloads/parties.ts';
import type { Slack } from '../slack.ts';
import { type ActOutcome, done, NO_ANSWER, refusedAct } from './outcome.ts';

type ShortcutAct = Extract<Act, { act: 'shortcut' }>;

/** The part of the payload about the message; null for a message that is not there. */
function messageFields(slack: Slack, { user, channel: id, messageTs }: ShortcutAct) {
  const channel = id === null ? undefined : slack.directory.channel(id);
  if (channel === undefined || messageTs === null) return null;
  const message = slack.messages.find(channel.id, messageTs);
  if (message === undefined || message.ephemeralTo !== null) return null;
  const { ts, threadTs } = message;
  const target = { channel: channel.id, user, ts, threadTs };
  return {
    type: 'message_action',
    channel: channelOf(channel),
    message_ts: ts,
    message: messagePayload(slack, message),
    response_url: slack.url(slack.responseUrls.issue(target)),
  };
}

/** A shortcut chosen from a message's menu, or from anywhere. */
export async function shortcut(slack: Slack, act: ShortcutAct): Promise<ActOutcome> {
  const global = act.channel === null && act.messageTs === null;
  const fields = global ? { type: 'shortcut' } : messageFields(slack, act);
  if (fields === null) return refusedAct('That message is no longer there.');
  const delivery = slack.deliver('interactive', fields.type, {
    ...interactionOf(slack, act.user),
    ...fields,
    callback_id: act.callbackId,
    trigger_id: slack.triggers.issue(act.user),
    action_ts: (slack.clock.now() / 1000).toFixed(6),
  });
  const result = await delivery.done;
  return result.acked ? done([delivery]) : refusedAct(NO_ANSWER, [delivery]);
}
