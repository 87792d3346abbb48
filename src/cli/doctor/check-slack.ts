import type { Config } from '../../config/read-config.ts';
import { neededScopes } from '../../slack/features.ts';
import { type Finding, failed, ok, skipped } from './finding.ts';
import { probeSlack, reasonOf, type SlackAnswer } from './probe-slack.ts';

/** Slack refuses signatures that are 300 seconds old; a clock that is set by the network is never near. */
const MOST_SKEW_S = 60;

const REINSTALL = 'then install the app again from the settings of the Slack app';

/** What to do about an error of `auth.test`; any other is looked up by its name in Slack's reference. */
const BOT_TOKEN_TODO: Readonly<Record<string, string>> = {
  account_inactive:
    'The app was uninstalled. Install it again and copy the new token into SLACK_BOT_TOKEN.',
  token_revoked:
    'The token was revoked. Install the app again and copy the new token into SLACK_BOT_TOKEN.',
  token_expired:
    'The token rotates, and this version runs with one that does not. Create the app from the manifest that "govcloud manifest" prints.',
};
const BOT_TOKEN_TODO_OTHERWISE =
  'Copy SLACK_BOT_TOKEN again from OAuth & Permissions, and see that SLACK_API_URL is that of its workspace (GovSlack has its own).';
const APP_TOKEN_TODO =
  'Make an app-level token with the scope connections:write under Basic Information, copy it into SLACK_APP_TOKEN, and see that Socket Mode is on.';

/** The tokens, what they allow, and this host's clock, as Slack sees them. */
export async function checkSlack(config: Config, now: () => number): Promise<readonly Finding[]> {
  switch (config.mode) {
    case 'playground':
      return ['bot token', 'scopes', 'clock', 'app token'].map((what) =>
        skipped(what, 'no Slack token is set, so this runs as the playground'),
      );
    case 'socket':
      return [
        ...(await checkBotToken(config, config.botToken, now)),
        await checkAppToken(config, config.appToken, now),
      ];
    case 'http':
      return [
        ...(await checkBotToken(config, config.botToken, now)),
        skipped('app token', 'not needed over HTTP'),
        skipped(
          'signing secret',
          'Slack has no call that checks it; a wrong one shows as requests answered 401',
        ),
      ];
    default:
      throw new Error(`Unhandled: ${config satisfies never}`);
  }
}

async function checkBotToken(config: Config, token: string, now: () => number): Promise<Finding[]> {
  let answer: SlackAnswer;
  try {
    answer = await probeSlack(config.slackApiUrl, 'auth.test', token, now);
  } catch (error) {
    const unknown = 'Slack did not answer';
    return [
      unreachable('bot token', config, error),
      skipped('scopes', unknown),
      skipped('clock', unknown),
    ];
  }
  const { error, body, scopes, clockAheadS } = answer;
  const clock = checkClock(clockAheadS);
  if (error !== null) {
    const todo = BOT_TOKEN_TODO[error] ?? BOT_TOKEN_TODO_OTHERWISE;
    return [
      failed('bot token', `Slack refuses SLACK_BOT_TOKEN (${error})`, todo),
      skipped('scopes', 'the bot token must be right first'),
      clock,
    ];
  }
  return [
    ok('bot token', `${String(body.user)} in ${String(body.team)}`),
    checkScopes(scopes, config.govSlack),
    clock,
  ];
}

function checkScopes(granted: readonly string[], gov: boolean): Finding {
  const needed = neededScopes(gov);
  const missing = needed.filter((scope) => !granted.includes(scope));
  const spare = granted.filter((scope) => !needed.includes(scope));
  if (missing.length > 0)
    return failed(
      'scopes',
      `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not granted`,
      `Add ${missing.length === 1 ? 'it' : 'them'} under OAuth & Permissions, or paste the manifest that "govcloud manifest" prints, ${REINSTALL}.`,
    );
  const more = spare.length === 0 ? '' : `; granted but not needed: ${spare.join(', ')}`;
  return ok('scopes', `all ${needed.length} are granted${more}`);
}

function checkClock(aheadS: number | null): Finding {
  if (aheadS === null) return skipped('clock', 'Slack sent no date');
  const off = Math.abs(aheadS);
  const seconds = off < 1 ? 'less than a second' : `${Math.round(off)} s`;
  const detail = `${seconds} ${aheadS < 0 ? 'behind' : 'ahead of'} Slack's`;
  if (off <= MOST_SKEW_S) return ok('clock', detail);
  return failed(
    'clock',
    detail,
    'Have this host set its clock by the network (NTP): Slack signs each request with the time, and requests more than 5 minutes off are refused.',
  );
}

async function checkAppToken(config: Config, token: string, now: () => number): Promise<Finding> {
  try {
    const { error } = await probeSlack(config.slackApiUrl, 'apps.connections.open', token, now);
    if (error === null) return ok('app token', 'Slack gives a socket for it');
    return failed('app token', `Slack refuses SLACK_APP_TOKEN (${error})`, APP_TOKEN_TODO);
  } catch (error) {
    return unreachable('app token', config, error);
  }
}

function unreachable(what: string, { slackApiUrl }: Config, error: unknown): Finding {
  return failed(
    what,
    `${slackApiUrl} cannot be used: ${reasonOf(error)}`,
    'Check SLACK_API_URL, and that this host may connect there: name resolution, proxy, firewall.',
  );
}
