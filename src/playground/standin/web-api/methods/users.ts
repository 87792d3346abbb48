import { required } from '../arguments.ts';
import { SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';

export const usersMethods: Methods = {
  'users.info': {
    token: 'bot',
    scopes: ['users:read'],
    run: ({ directory, settings }, args) => {
      const id = required(args, 'user', 'user_not_found');
      const user = directory.users.find((entry) => entry.id === id);
      if (user === undefined) throw new SlackError('user_not_found');
      const { name, realName, isBot } = user;
      return {
        user: {
          id,
          team_id: settings.team.id,
          name,
          deleted: false,
          real_name: realName,
          tz: 'Etc/UTC',
          tz_offset: 0,
          profile: { real_name: realName, display_name: name, team: settings.team.id },
          is_bot: isBot,
          is_app_user: false,
        },
      };
    },
  },
};
