import { personToAsk } from './person-to-ask.ts';
import {
  listOf,
  matching,
  oneOf,
  type ReadValue,
  type ValueOf,
  webAddress,
  wholeNumber,
} from './read-value.ts';

const slackToken = (prefix: string, where: string) =>
  matching(
    new RegExp(`^${prefix}[A-Za-z0-9.-]+$`),
    `does not look like one: ${where}; it starts with ${prefix}`,
  );

const SHORTEST_SECRET = 8;

const secret =
  (where: string): ReadValue<string> =>
  (text) => {
    if (!/^\S+$/.test(text)) return { wrong: `has a space in it; ${where}` };
    return text.length < SHORTEST_SECRET ? { wrong: `is too short; ${where}` } : { value: text };
  };

const databaseFile: ReadValue<string> = (text) => {
  if (/^postgres(ql)?:/i.test(text))
    return {
      wrong: 'is a PostgreSQL address, and this version keeps its data in SQLite only; name a file',
    };
  return /^(?!file:|sqlite:)[a-z][a-z0-9+.-]+:\/\//i.test(text)
    ? { wrong: 'is not the path of a file' }
    : { value: text };
};

/** One setting: how it is read, and what the messages, `.env.example` and the README say of it. */
export interface Setting {
  readonly read: ReadValue<unknown>;
  readonly about: string;
  readonly example: string;
  /** Its value is never shown. */
  readonly secret: boolean;
  /** What holds where it is not set, in words. */
  readonly otherwise: string;
}

const MODES = ['playground', 'socket', 'http'] as const;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export type Mode = (typeof MODES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting, by the name of its environment variable. */
export const SETTINGS = {
  GOVCLOUD_MODE: {
    read: oneOf(MODES),
    about: 'How to run: playground, socket or http',
    example: 'socket',
    secret: false,
    otherwise: 'read from which Slack settings are there',
  },
  SLACK_BOT_TOKEN: {
    read: slackToken('xoxb-', 'copy it from OAuth & Permissions in the settings of your Slack app'),
    about: 'The bot token, from OAuth & Permissions',
    example: 'xoxb-…',
    secret: true,
    otherwise: 'none: the playground',
  },
  SLACK_APP_TOKEN: {
    read: slackToken('xapp-', 'make one under Basic Information, App-Level Tokens'),
    about: 'Socket Mode: an app-level token with connections:write, from Basic Information',
    example: 'xapp-…',
    secret: true,
    otherwise: 'none',
  },
  SLACK_SIGNING_SECRET: {
    read: secret('copy it from Basic Information, App Credentials'),
    about: 'HTTP: the signing secret, from Basic Information',
    example: '0123456789abcdef0123456789abcdef',
    secret: true,
    otherwise: 'none',
  },
  SLACK_CLIENT_ID: {
    read: matching(/^\d+\.\d+$/, 'is not two numbers with a dot between them'),
    about: 'Installing into many workspaces: the client id, from Basic Information',
    example: '1234567890.1234567890123',
    secret: false,
    otherwise: 'none',
  },
  SLACK_CLIENT_SECRET: {
    read: secret('copy it from Basic Information, App Credentials'),
    about: 'Installing into many workspaces: the client secret, from Basic Information',
    example: '0123456789abcdef0123456789abcdef',
    secret: true,
    otherwise: 'none',
  },
  SLACK_STATE_SECRET: {
    read: secret('make up a long random word'),
    about: 'Installing into many workspaces: a long random word of your own',
    example: 'a-long-random-word-of-your-own',
    secret: true,
    otherwise: 'none',
  },
  ENCRYPTION_KEY: {
    read: matching(
      /^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$/,
      'is not 32 bytes in base64 or hexadecimal',
    ),
    about: 'Installing into many workspaces: 32 bytes in base64 or hexadecimal',
    example: 'the output of: openssl rand -base64 32',
    secret: true,
    otherwise: 'none',
  },
  SLACK_API_URL: {
    read: webAddress,
    about: 'Where the Web API is; for GovSlack https://slack-gov.com/api/',
    example: 'https://slack-gov.com/api/',
    secret: false,
    otherwise: 'https://slack.com/api/',
  },
  HOST: {
    read: matching(/^[A-Za-z0-9.:_-]+$/, 'is not an address or a host name'),
    about: 'The address to listen on',
    example: '0.0.0.0',
    secret: false,
    otherwise: '127.0.0.1 in the playground, 0.0.0.0 elsewhere',
  },
  PORT: {
    read: wholeNumber(0, 65_535),
    about: 'The port to listen on; 0 takes a free one',
    example: '3000',
    secret: false,
    otherwise: '3000',
  },
  DATABASE_URL: {
    read: databaseFile,
    about: "A file's path for the SQLite database, on a local disk",
    example: '/var/lib/govcloud/govcloud.sqlite',
    secret: true,
    otherwise: '.data/govcloud.sqlite; in the playground, memory',
  },
  GOVCLOUD_KNOWLEDGE: {
    read: listOf(/./, 'has an empty entry'),
    about:
      'Folders of facts, separated by commas; a later one adds to and overrides an earlier one',
    example: 'knowledge,/etc/agency-facts',
    secret: false,
    otherwise: 'knowledge',
  },
  GOVCLOUD_CURATORS: {
    read: listOf(
      /^[UW][A-Z0-9]{4,}$/,
      'is not member ids with commas between them; copy them from their profiles, under More',
    ),
    about: 'Who keeps the facts: member ids, separated by commas; Home shows them what is wrong',
    example: 'U012AB3CD,U045EF6GH',
    secret: false,
    otherwise: 'nobody; in the playground, everybody',
  },
  GOVCLOUD_ASK_A_PERSON: {
    read: personToAsk,
    about:
      "Where people get help when there is no answer: a channel's id, a user group's id, or an https address",
    example: 'C012AB3CD',
    secret: false,
    otherwise: 'nowhere',
  },
  GOVCLOUD_KEEP_HOURS: {
    read: wholeNumber(24, 8760),
    about:
      'For how long the ids of handled events and the questions of a thread are kept, in hours',
    example: '48',
    secret: false,
    otherwise: '48',
  },
  GOVCLOUD_FEEDBACK_DAYS: {
    read: wholeNumber(0, 3650),
    about: 'For how long what people say of answers is kept, in days; 0 does not ask them',
    example: '365',
    secret: false,
    otherwise: '365',
  },
  GOVCLOUD_GAP_DAYS: {
    read: wholeNumber(0, 3650),
    about: 'For how long questions without an answer are kept, in days; 0 keeps none',
    example: '90',
    secret: false,
    otherwise: '90',
  },
  GOVCLOUD_STOP_SECONDS: {
    read: wholeNumber(0, 600),
    about: 'For how long a stop waits for what is under way, in seconds',
    example: '10',
    secret: false,
    otherwise: '10',
  },
  LOG_LEVEL: {
    read: oneOf(LOG_LEVELS),
    about: 'How much is logged: silent, error, warn, info or debug',
    example: 'info',
    secret: false,
    otherwise: 'info; in the playground, warn',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** The settings that were given, read; one that was not is absent. */
export type GivenSettings = {
  readonly [Name in SettingName]?: ValueOf<(typeof SETTINGS)[Name]['read']>;
};
