import type { Delivery } from '../delivery/delivery.ts';
import { slackId } from '../ids.ts';
import type { Slack } from '../slack.ts';

/** The scope that an event needs, by the name it is subscribed under. */
const EVENT_SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
};

/** Whether the app gets this event: subscribed to, with the scope that it needs. */
export function isSubscribed(slack: Slack, subscription: string): boolean {
  const scope = EVENT_SCOPES[subscription];
  return (
    slack.settings.events.includes(subscription) &&
    (scope === undefined || slack.account.has(scope))
  );
}

export interface SendEventOptions {
  readonly eventId?: string;
}

/** Sends an event in the envelope of the Events API, subscribed to or not. */
export function sendEvent(
  slack: Slack,
  event: Readonly<Record<string, unknown>>,
  { eventId = slackId('Ev') }: SendEventOptions = {},
): Delivery {
  const { settings, clock } = slack;
  return slack.deliver('events_api', String(event.type), {
    token: settings.verificationToken,
    team_id: settings.team.id,
    context_team_id: settings.team.id,
    context_enterprise_id: null,
    api_app_id: settings.bot.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: settings.team.id,
        user_id: settings.bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${slackId('', 24)}`,
  });
}
