import { namedId } from '../ids.ts';
import type { Settings } from '../options.ts';
import type { Channel, User } from './model.ts';

export const SLACKBOT = 'USLACKBOT';

/** Who and where there is. */
export interface Directory {
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  /** By id or name. */
  user(idOrName: string): User | undefined;
  /** By id, name, or `#name`; a user's id gives the direct message with the bot. */
  channel(idOrName: string): Channel | undefined;
  isMember(channel: Channel, user: string): boolean;
}

const without = (text: string, sign: string): string =>
  text.startsWith(sign) ? text.slice(1) : text;

/** @throws when two have one id */
function unique(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new Error(`Two users or channels have the id "${twice}": give one of them another \`id\``);
}

export function createDirectory({ users, channels, bot }: Settings): Directory {
  const people: User[] = users.map(({ id, name, realName }) => ({
    id,
    name,
    realName,
    isBot: false,
  }));
  const everyone: User[] = [
    ...people,
    { id: bot.userId, name: bot.name, realName: bot.name, isBot: true },
    { id: SLACKBOT, name: 'slackbot', realName: 'Slackbot', isBot: true },
  ];
  unique([...everyone, ...channels].map(({ id }) => id));
  const idOf = (name: string): string => {
    const user = people.find((entry) => entry.name === name || entry.id === name);
    if (user === undefined)
      throw new Error(`No user "${name}"; there are ${users.map((u) => u.name).join(', ')}`);
    return user.id;
  };
  const places: Channel[] = [
    ...channels.map(({ id, name, kind, members, withBot }) => ({
      id,
      name,
      kind,
      members: new Set([...members.map(idOf), ...(withBot ? [bot.userId] : [])]),
    })),
    ...people.map(({ id, name }) => ({
      id: namedId('D', name),
      name,
      kind: 'im' as const,
      members: new Set([id, bot.userId]),
    })),
  ];
  return {
    users: everyone,
    channels: places,
    user: (key) => everyone.find(({ id, name }) => id === key || name === without(key, '@')),
    channel: (key) =>
      places.find(({ id }) => id === key) ??
      places.find(({ kind, name }) => kind !== 'im' && name === without(key, '#')) ??
      places.find(({ kind, members }) => kind === 'im' && key !== bot.userId && members.has(key)),
    isMember: (channel, user) => channel.members.has(user),
  };
}
