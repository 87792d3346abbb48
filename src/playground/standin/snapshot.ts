import type { PlaygroundWorkspace, StreamFrame } from '../protocol.ts';
import type { Slack } from './slack.ts';
import { toPlaygroundMessage } from './workspace/model.ts';
import { toPlaygroundView } from './workspace/views.ts';

/** The workspace as a page that has just opened is shown it. */
export function snapshot({ settings, directory, messages, views }: Slack): PlaygroundWorkspace {
  const users = directory.users.map(({ id, name, isBot }) => ({ id, name, isBot }));
  const { userId, name } = settings.bot;
  const homes = views.homeUsers.flatMap((user) => {
    const home = views.home(user);
    return home === undefined ? [] : [[user, toPlaygroundView(home)] as const];
  });
  return {
    team: { id: settings.team.id, name: settings.team.name },
    bot: { id: userId, name, isBot: true },
    users,
    channels: directory.channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      kind: channel.kind,
      members: [...channel.members],
    })),
    messages: messages.in().map(toPlaygroundMessage),
    homes: Object.fromEntries(homes),
  };
}

/** All frames that bring a page that has just opened up to date. */
export function openingFrames(slack: Slack): StreamFrame[] {
  const modals = slack.views.modalUsers.flatMap((user): StreamFrame[] => {
    const top = slack.views.stack(user).at(-1);
    return top === undefined ? [] : [{ type: 'modal', user, view: toPlaygroundView(top) }];
  });
  return [{ type: 'workspace', workspace: snapshot(slack) }, ...modals, ...slack.assistant.frames];
}
