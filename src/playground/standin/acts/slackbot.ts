import type { Slack } from '../slack.ts';
import { SLACKBOT } from '../workspace/directory.ts';
import type { StoredMessage } from '../workspace/model.ts';

/** What Slackbot tells one person. */
export const slackbotSays = (
  slack: Slack,
  channel: string,
  user: string,
  text: string,
): StoredMessage =>
  slack.messages.post({ channel, user: SLACKBOT, text, botId: 'B0SLACKBOT', ephemeralTo: user });
