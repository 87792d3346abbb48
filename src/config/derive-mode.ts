import type { Problem } from './config-error.ts';
import type { Mode, SettingName } from './settings.ts';

const OAUTH = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'ENCRYPTION_KEY',
] as const satisfies readonly SettingName[];

const NEEDED = {
  playground: [],
  socket: ['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN'],
  http: ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN'],
} as const satisfies Record<Mode, readonly SettingName[]>;

/**
 * Reads how to run from the Slack settings that are there: none is the playground, an app-level
 * token is Socket Mode, a signing secret is HTTP. `chosen` (GOVCLOUD_MODE) overrides. What a mode
 * needs and does not have is a problem that names it.
 */
export function deriveMode(
  present: ReadonlySet<SettingName>,
  chosen: Mode | undefined,
): { mode: Mode; problems: Problem[] } {
  const mode = chosen ?? guess(present);
  const because = chosen === undefined ? reason(mode) : `GOVCLOUD_MODE is ${chosen}`;
  const problems: Problem[] = NEEDED[mode]
    .filter((name) => !present.has(name))
    .map((name) => ({ name, what: `is missing, and ${because}` }));
  if (chosen === undefined && mode === 'playground') problems.push(...halfSet(present));
  return { mode, problems };
}

function guess(present: ReadonlySet<SettingName>): Mode {
  if (present.has('SLACK_APP_TOKEN')) return 'socket';
  if (present.has('SLACK_SIGNING_SECRET')) return 'http';
  return 'playground';
}

function reason(mode: Mode): string {
  return mode === 'socket'
    ? 'SLACK_APP_TOKEN is set, which means Socket Mode'
    : 'SLACK_SIGNING_SECRET is set, which means HTTP';
}

/** Settings that on their own do not say how to run. */
function halfSet(present: ReadonlySet<SettingName>): Problem[] {
  if (present.has('SLACK_BOT_TOKEN')) {
    const what =
      'is missing, and so is SLACK_SIGNING_SECRET, while SLACK_BOT_TOKEN is set: give the first for Socket Mode, or the second for HTTP';
    return [{ name: 'SLACK_APP_TOKEN', what }];
  }
  const oauth = OAUTH.filter((name) => present.has(name));
  if (oauth.length === 0) return [];
  const missing = OAUTH.filter((name) => !present.has(name));
  if (missing.length > 0) {
    return missing.map((name) => ({ name, what: `is missing, while ${oauth.join(', ')} is set` }));
  }
  const what =
    'is missing: this version runs in one workspace, and does not yet install itself into many by SLACK_CLIENT_ID';
  return [{ name: 'SLACK_BOT_TOKEN', what }];
}
