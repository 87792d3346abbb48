import { setTimeout as sleep } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { nextTry, UNTIL_IT_WORKS } from '../inbox/retry-policy.ts';
import { judge, platformError } from './failure.ts';
import { type SlackApi, webClientOptions } from './web-client.ts';

/** Who the bot is, as `auth.test` says. */
export interface BotIdentity {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId: string;
  readonly team: string;
}

/** Slack does not let this app in; trying again would not help. */
export class SlackAccessError extends Error {
  override readonly name = 'SlackAccessError';
}

/**
 * Asks Slack who the bot is, and again while Slack cannot be reached.
 *
 * @param onTrouble is told why it is still waiting
 * @throws SlackAccessError that says what to do, where Slack refuses the token
 */
export async function findIdentity(
  api: SlackApi,
  botToken: string,
  signal: AbortSignal,
  onTrouble: (reason: string) => void,
): Promise<BotIdentity> {
  const client = new WebClient(botToken, webClientOptions(api));
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    try {
      const { bot_id, user_id, team_id, team } = await client.auth.test();
      return {
        botId: bot_id ?? '',
        botUserId: user_id ?? '',
        teamId: team_id ?? '',
        team: team ?? '',
      };
    } catch (error) {
      const verdict = judge(error);
      const next = nextTry(UNTIL_IT_WORKS, verdict, attempts, 0);
      if (next.do === 'give-up') throw refused(platformError(error) ?? verdict.reason, api.url);
      onTrouble(`Slack's Web API at ${api.url} cannot be used yet (${verdict.reason})`);
      api.log.warn({ reason: verdict.reason, inMs: next.inMs }, 'auth.test failed; trying again');
      await sleep(next.inMs, undefined, { signal });
    }
  }
}

function refused(code: string, url: string): SlackAccessError {
  const todo =
    code === 'account_inactive' || code === 'token_revoked'
      ? 'The app was uninstalled or its token revoked. Install it again from the settings of the Slack app, and copy the new token from OAuth & Permissions into SLACK_BOT_TOKEN.'
      : 'Copy SLACK_BOT_TOKEN again from OAuth & Permissions in the settings of the Slack app, and see that SLACK_API_URL is that of its workspace (GovSlack has its own).';
  return new SlackAccessError(`Slack at ${url} refuses SLACK_BOT_TOKEN (${code}). ${todo}`);
}
