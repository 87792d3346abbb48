import type { DeliveryResult } from '../delivery/delivery.ts';
import { channelName } from '../payloads/parties.ts';
import type { Slack } from '../slack.ts';
import { SlackError } from '../web-api/errors.ts';
import { postResponse } from '../web-api/response-url.ts';
import type { Channel, StoredMessage } from '../workspace/model.ts';
import type { ResponseTarget } from '../workspace/response-urls.ts';
import { type ActOutcome, done } from './outcome.ts';
import { slackbotSays } from './slackbot.ts';

/** What Slackbot says of a command that the app did not take. */
function failureOf(result: DeliveryResult): string | null {
  if (result.acked) return null;
  switch (result.reason) {
    case 'http_timeout':
      return 'operation_timeout';
    case 'http_error':
      return (result.status ?? 0) >= 500 ? 'http_service_error' : 'http_client_error';
    case 'connection_failed':
      return 'dispatch_failed';
    default:
      throw new Error(`Unhandled: ${result.reason satisfies never}`);
  }
}

/** Shows what the app put into its acknowledgement; null when that was nothing. */
function showAnswer(
  slack: Slack,
  command: string,
  target: ResponseTarget,
  body: unknown,
): StoredMessage | null {
  if (body === undefined || body === null || body === '') return null;
  const args = typeof body === 'string' ? { text: body } : (body as Record<string, unknown>);
  try {
    return postResponse(slack, args, target) ?? null;
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    return slackbotSays(
      slack,
      target.channel,
      target.user,
      `${command} failed with the error "${error.code}"`,
    );
  }
}

/** Sends a slash command and shows what the app answers, or that it failed. */
export async function runCommand(
  slack: Slack,
  user: string,
  channel: Channel,
  { command, text }: { readonly command: string; readonly text: string },
): Promise<ActOutcome> {
  const { team, bot, verificationToken } = slack.settings;
  const target: ResponseTarget = { channel: channel.id, user, ts: null, threadTs: null };
  const delivery = slack.deliver('slash_commands', command, {
    token: verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user,
    user_name: slack.directory.user(user)?.name ?? user,
    command,
    text,
    api_app_id: bot.appId,
    is_enterprise_install: 'false',
    response_url: slack.url(slack.responseUrls.issue(target)),
    trigger_id: slack.triggers.issue(user),
  });
  const result = await delivery.done;
  const failure = failureOf(result);
  const message =
    failure === null
      ? showAnswer(slack, command, target, result.acked ? result.body : undefined)
      : slackbotSays(
          slack,
          target.channel,
          target.user,
          `${command} failed with the error "${failure}"`,
        );
  return done([delivery], message);
}
