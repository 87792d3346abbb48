import type { Methods } from '../method.ts';

export const authMethods: Methods = {
  'api.test': {
    token: null,
    run: (_slack, args) => {
      const { token: _token, ...rest } = args;
      return { args: rest };
    },
  },
  'auth.test': {
    token: 'bot',
    run: ({ settings: { team, bot } }) => ({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: bot.name,
      team_id: team.id,
      user_id: bot.userId,
      bot_id: bot.botId,
      is_enterprise_install: false,
    }),
  },
  'auth.revoke': {
    token: 'bot',
    run: ({ account, journal }, args) => {
      const testing = args.test === true || args.test === 'true' || args.test === '1';
      if (!testing) account.state = 'revoked';
      journal.changed();
      return { revoked: !testing };
    },
  },
  'apps.connections.open': {
    token: 'app',
    run: (slack) => {
      const path = `/link/?ticket=${slack.sockets.issueTicket()}&app_id=${slack.settings.bot.appId}`;
      return { url: slack.url(path).replace(/^http/, 'ws') };
    },
  },
};
