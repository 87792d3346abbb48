import { randomUUID } from 'node:crypto';
import type { Act } from '../../protocol.ts';
import { announceMessage } from '../payloads/message-events.ts';
import type { Slack } from '../slack.ts';
import { type ActOutcome, done, refusedAct } from './outcome.ts';
import { slackbotSays } from './slackbot.ts';
import { runCommand } from './slash-command.ts';
import { commandOf, slackTextOf } from './typed-text.ts';

/** What a person types into the composer: a command, or a message with or without mentions. */
export async function say(slack: Slack, act: Extract<Act, { act: 'say' }>): Promise<ActOutcome> {
  const channel = slack.directory.channel(act.channel);
  if (channel === undefined) return refusedAct(`There is no channel "${act.channel}".`);
  if (!slack.directory.isMember(channel, act.user)) {
    return refusedAct(
      `${slack.directory.user(act.user)?.name ?? act.user} is not in this channel.`,
    );
  }
  if (act.text.trim() === '') return refusedAct('Type something first.');
  const command = commandOf(act.text);
  if (command !== null) {
    if (act.threadTs !== null) {
      return refusedAct(`${command.command} is not supported in threads. Sorry!`);
    }
    if (!slack.settings.commands.includes(command.command) || !slack.account.has('commands')) {
      return refusedAct(`${command.command} is not a valid command.`);
    }
    return runCommand(slack, act.user, channel, command);
  }
  const root = act.threadTs === null ? null : slack.messages.find(channel.id, act.threadTs);
  if (root === undefined) return refusedAct('That thread is no longer there.');
  const message = slack.messages.post({
    channel: channel.id,
    user: act.user,
    text: slackTextOf(act.text, slack.directory),
    threadTs: root === null ? null : (root.threadTs ?? root.ts),
    clientMsgId: randomUUID(),
  });
  const { userId, name } = slack.settings.bot;
  if (!slack.directory.isMember(channel, userId) && message.text.includes(`<@${userId}>`)) {
    const text = `You mentioned @${name}, but it is not in this channel.`;
    slackbotSays(slack, channel.id, act.user, text);
  }
  return done(announceMessage(slack, channel, message), message);
}
