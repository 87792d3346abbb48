import type { Slack } from '../slack.ts';
import type { Channel } from '../workspace/model.ts';

type Payload = Record<string, unknown>;

const teamOf = ({ settings: { team } }: Slack): Payload => ({
  id: team.id,
  domain: team.domain,
});

function userOf({ settings, directory }: Slack, id: string): Payload {
  const name = directory.user(id)?.name ?? id;
  return { id, username: name, name, team_id: settings.team.id };
}

/** The name Slack gives in payloads: direct messages are all called `directmessage`. */
export const channelName = (channel: Channel): string => {
  switch (channel.kind) {
    case 'im':
      return 'directmessage';
    case 'private':
      return 'privategroup';
    case 'public':
      return channel.name;
    default:
      throw new Error(`Unhandled: ${channel.kind satisfies never}`);
  }
};

export const channelOf = (channel: Channel): Payload => ({
  id: channel.id,
  name: channelName(channel),
});

/** The fields that every interaction has. */
export const interactionOf = (slack: Slack, user: string): Payload => ({
  user: userOf(slack, user),
  api_app_id: slack.settings.bot.appId,
  token: slack.settings.verificationToken,
  team: teamOf(slack),
  enterprise: null,
  is_enterprise_install: false,
});
