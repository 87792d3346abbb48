import type { Act } from '../../protocol.ts';
import { isSubscribed, sendEvent } from '../payloads/events.ts';
import { viewPayload } from '../payloads/views.ts';
import type { Slack } from '../slack.ts';
import { type ActOutcome, done, refusedAct } from './outcome.ts';

/** The app's Home or Messages tab opened. */
export function openHome(
  slack: Slack,
  { user, tab }: Extract<Act, { act: 'open-home' }>,
): ActOutcome {
  const channel = slack.directory.channel(user);
  if (channel === undefined) return refusedAct(`There is no user "${user}".`);
  if (!isSubscribed(slack, 'app_home_opened')) return done();
  const home = slack.views.home(user);
  return done([
    sendEvent(slack, {
      type: 'app_home_opened',
      user,
      channel: channel.id,
      tab,
      ...(tab === 'home' && home !== undefined ? { view: viewPayload(slack, home) } : {}),
      event_ts: (slack.clock.now() / 1000).toFixed(6),
    }),
  ]);
}
