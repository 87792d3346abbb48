import type { PlaygroundChannel, PlaygroundMessage, PlaygroundUser } from '../../protocol.ts';
import type { State } from './state.ts';

/** True for a message that stands in the channel itself, not in a thread. */
export const isRoot = (message: PlaygroundMessage): boolean =>
  message.threadTs === null || message.threadTs === message.ts;

/** Ephemeral messages are for one person only. */
export const visibleTo = (message: PlaygroundMessage, me: string | null): boolean =>
  message.ephemeralTo === null || message.ephemeralTo === me;

export const canSee = (channels: readonly PlaygroundChannel[], id: string, user: string): boolean =>
  channels.some((channel) => channel.id === id && channel.members.includes(user));

/** The channels of the person being played. */
export function myChannels(state: State): readonly PlaygroundChannel[] {
  const { me, workspace } = state;
  if (me === null || workspace === null) return [];
  return workspace.channels.filter((channel) => channel.members.includes(me));
}

/** What the person sees in a channel, replies in threads left out. */
export function channelMessages(state: State, channel: string): readonly PlaygroundMessage[] {
  return (state.messages[channel] ?? []).filter(
    (message) => isRoot(message) && visibleTo(message, state.me),
  );
}

/** The replies that the person sees under a root, oldest first. */
export function replies(state: State, channel: string, ts: string): readonly PlaygroundMessage[] {
  return (state.messages[channel] ?? []).filter(
    (message) => message.threadTs === ts && !isRoot(message) && visibleTo(message, state.me),
  );
}

export function findMessage(state: State, channel: string, ts: string): PlaygroundMessage | null {
  return state.messages[channel]?.find((message) => message.ts === ts) ?? null;
}

/** Everyone in the workspace by id, the bot included. */
export function everyone(state: State): ReadonlyMap<string, PlaygroundUser> {
  const { workspace } = state;
  const all = workspace ? [...workspace.users, workspace.bot] : [];
  return new Map(all.map((user) => [user.id, user]));
}

/** The people whom one can play. */
export function people(state: State): readonly PlaygroundUser[] {
  return (state.workspace?.users ?? []).filter((user) => !user.isBot);
}
