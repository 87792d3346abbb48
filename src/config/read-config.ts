import { ConfigError, type Problem } from './config-error.ts';
import { deriveMode } from './derive-mode.ts';
import type { PersonToAsk } from './person-to-ask.ts';
import { type GivenSettings, type LogLevel, SETTINGS, type SettingName } from './settings.ts';

/** What every mode has. */
interface CommonConfig {
  readonly host: string;
  readonly port: number;
  /** Ends with a slash. */
  readonly slackApiUrl: string;
  /** True where the Web API is GovSlack's. */
  readonly govSlack: boolean;
  /** A file's path, or `:memory:`. */
  readonly databaseFile: string;
  /** Folders of facts; none means those that came with govcloud. */
  readonly knowledge: readonly string[];
  /** Ids of the users who keep the facts. */
  readonly curators: readonly string[] | 'everybody';
  /** Null where nobody is named. */
  readonly personToAsk: PersonToAsk | null;
  readonly keepHours: number;
  /** 0 where no feedback is asked for. */
  readonly feedbackDays: number;
  /** 0 where questions without an answer are not kept. */
  readonly gapDays: number;
  readonly stopSeconds: number;
  readonly logLevel: LogLevel;
}

export interface PlaygroundConfig extends CommonConfig {
  readonly mode: 'playground';
}

export interface SocketConfig extends CommonConfig {
  readonly mode: 'socket';
  readonly botToken: string;
  readonly appToken: string;
}

export interface HttpConfig extends CommonConfig {
  readonly mode: 'http';
  readonly botToken: string;
  readonly signingSecret: string;
}

export type Config = PlaygroundConfig | SocketConfig | HttpConfig;

/**
 * Reads all settings from environment variables; an empty one counts as not set.
 *
 * @throws ConfigError that lists every problem at once, each with what to write.
 * @example readConfig(process.env).mode
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { given, present, problems } = readGiven(env);
  const derived = deriveMode(present, given.GOVCLOUD_MODE);
  problems.push(...derived.problems);
  if (problems.length > 0) throw new ConfigError(problems);

  const { mode } = derived;
  const common: CommonConfig = {
    host: given.HOST ?? (mode === 'playground' ? '127.0.0.1' : '0.0.0.0'),
    port: given.PORT ?? 3000,
    slackApiUrl: withSlash(given.SLACK_API_URL ?? 'https://slack.com/api/'),
    govSlack: isGovSlack(given.SLACK_API_URL),
    databaseFile: databaseFile(given.DATABASE_URL, mode === 'playground'),
    knowledge: given.GOVCLOUD_KNOWLEDGE ?? [],
    curators: given.GOVCLOUD_CURATORS ?? (mode === 'playground' ? 'everybody' : []),
    personToAsk: given.GOVCLOUD_ASK_A_PERSON ?? null,
    keepHours: given.GOVCLOUD_KEEP_HOURS ?? 48,
    feedbackDays: given.GOVCLOUD_FEEDBACK_DAYS ?? 365,
    gapDays: given.GOVCLOUD_GAP_DAYS ?? 90,
    stopSeconds: given.GOVCLOUD_STOP_SECONDS ?? 10,
    logLevel: given.LOG_LEVEL ?? (mode === 'playground' ? 'warn' : 'info'),
  };
  // deriveMode has named what a mode needs and does not have, so these are there.
  const botToken = given.SLACK_BOT_TOKEN ?? '';
  if (mode === 'playground') return { ...common, mode };
  if (mode === 'socket')
    return { ...common, mode, botToken, appToken: given.SLACK_APP_TOKEN ?? '' };
  return { ...common, mode, botToken, signingSecret: given.SLACK_SIGNING_SECRET ?? '' };
}

function readGiven(env: Readonly<Record<string, string | undefined>>) {
  const problems: Problem[] = [];
  const given: Record<string, unknown> = {};
  const present = new Set<SettingName>();
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const seen = env[name]?.trim();
    if (seen === undefined || seen === '') continue;
    present.add(name);
    const read = SETTINGS[name].read(seen);
    if ('wrong' in read) problems.push({ name, what: read.wrong, seen });
    else given[name] = read.value;
  }
  return { given: given as GivenSettings, present, problems };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function isGovSlack(url: string | undefined): boolean {
  return url !== undefined && /(^|\.)slack-gov\.com$/.test(new URL(url).hostname);
}

function databaseFile(given: string | undefined, playground: boolean): string {
  if (given !== undefined) return given.replace(/^(sqlite|file):(\/\/)?/i, '');
  // What a stand-in for Slack said is gone with it, so there is nothing to take up again.
  return playground ? ':memory:' : '.data/govcloud.sqlite';
}
