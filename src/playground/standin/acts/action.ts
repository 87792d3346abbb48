import type { Act } from '../../protocol.ts';
import { shown } from '../blocks/rules.ts';
import { messagePayload } from '../payloads/messages.ts';
import { channelOf, interactionOf } from '../payloads/parties.ts';
import { viewPayload } from '../payloads/views.ts';
import type { Slack } from '../slack.ts';
import { actionEntry } from './action-payload.ts';
import { findElement } from './find-element.ts';
import { type ActOutcome, done, NO_ANSWER, refusedAct } from './outcome.ts';

type ActionAct = Extract<Act, { act: 'action' }>;

interface Place {
  readonly blocks: unknown;
  /** What the payload says about where it happened. */
  readonly fields: () => Readonly<Record<string, unknown>>;
}

function messagePlace(slack: Slack, act: ActionAct): Place | string {
  const channel = act.channel === null ? undefined : slack.directory.channel(act.channel);
  const message =
    channel === undefined || act.messageTs === null
      ? undefined
      : slack.messages.find(channel.id, act.messageTs);
  if (channel === undefined || message === undefined) return 'That message is no longer there.';
  const ephemeral = message.ephemeralTo !== null;
  if (ephemeral && message.ephemeralTo !== act.user)
    return 'Only someone else can see that message.';
  const target = {
    channel: channel.id,
    user: act.user,
    ts: message.ts,
    threadTs: message.threadTs,
  };
  return {
    blocks: message.blocks,
    fields: () => ({
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: ephemeral,
        ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
      },
      channel: channelOf(channel),
      // Slack keeps no ephemeral messages, so it has none to send along.
      ...(ephemeral ? {} : { message: messagePayload(slack, message) }),
      state: { values: act.values },
      response_url: slack.url(slack.responseUrls.issue(target)),
    }),
  };
}

function viewPlace(slack: Slack, act: ActionAct, viewId: string): Place | string {
  const view = slack.views.find({ id: viewId });
  if (view === undefined || view.user !== act.user) return 'That view is no longer open.';
  return {
    blocks: view.view.blocks,
    fields: () => ({
      container: { type: 'view', view_id: view.id },
      view: viewPayload(slack, view, act.values),
    }),
  };
}

/** A button pressed, an option chosen, in a message or a view. */
export async function act(slack: Slack, given: ActionAct): Promise<ActOutcome> {
  const place =
    given.viewId === null ? messagePlace(slack, given) : viewPlace(slack, given, given.viewId);
  if (typeof place === 'string') return refusedAct(place);
  const element = findElement(place.blocks, given.action);
  if (element === undefined) {
    return refusedAct(`There is no "${shown(given.action.action_id)}" to use here.`);
  }
  const entry = actionEntry(element, given.action, `${(slack.clock.now() / 1000).toFixed(6)}`);
  if (typeof entry === 'string') return refusedAct(entry);
  const delivery = slack.deliver('interactive', 'block_actions', {
    type: 'block_actions',
    ...interactionOf(slack, given.user),
    ...place.fields(),
    trigger_id: slack.triggers.issue(given.user),
    actions: [entry],
  });
  const result = await delivery.done;
  return result.acked ? done([delivery]) : refusedAct(NO_ANSWER, [delivery]);
}
