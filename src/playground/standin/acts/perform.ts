import type { Act } from '../../protocol.ts';
import type { Slack } from '../slack.ts';
import { act as useElement } from './action.ts';
import { openHome } from './open-home.ts';
import { type ActOutcome, refusedAct } from './outcome.ts';
import { say } from './say.ts';
import { shortcut } from './shortcut.ts';
import { close, submit } from './submit.ts';

/**
 * Does what a person does on the page. Commands, actions, submissions and shortcuts resolve once
 * the app has answered; messages at once, their deliveries being on their way.
 */
export async function perform(slack: Slack, act: Act): Promise<ActOutcome> {
  const user = slack.directory.users.find(({ id }) => id === act.user);
  if (user === undefined || user.isBot)
    return refusedAct(`There is no user "${act.user}" to play.`);
  switch (act.act) {
    case 'say':
      return say(slack, act);
    case 'action':
      return useElement(slack, act);
    case 'submit':
      return submit(slack, act);
    case 'close':
      return close(slack, act);
    case 'open-home':
      return openHome(slack, act);
    case 'shortcut':
      return shortcut(slack, act);
    default:
      throw new Error(`Unhandled: ${act satisfies never}`);
  }
}
