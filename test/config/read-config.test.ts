import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { SETTINGS } from '../../src/config/settings.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc' };
const app = { SLACK_APP_TOKEN: 'xapp-1-A1-2-abc' };
const signing = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
const oauth = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: '0123456789abcdef',
  SLACK_STATE_SECRET: 'a-long-word',
  ENCRYPTION_KEY: 'a'.repeat(64),
};

function problemsOf(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('the settings were accepted');
}

describe('the mode', () => {
  it.each([
    { given: 'nothing', env: {}, mode: 'playground' },
    { given: 'an app token and a bot token', env: { ...app, ...bot }, mode: 'socket' },
    { given: 'a signing secret and a bot token', env: { ...signing, ...bot }, mode: 'http' },
    { given: 'all three', env: { ...app, ...signing, ...bot }, mode: 'socket' },
    {
      given: 'all three and GOVCLOUD_MODE',
      env: { ...app, ...signing, ...bot, GOVCLOUD_MODE: 'http' },
      mode: 'http',
    },
    {
      given: 'tokens and GOVCLOUD_MODE=playground',
      env: { ...app, ...bot, GOVCLOUD_MODE: 'playground' },
      mode: 'playground',
    },
    { given: 'empty values', env: { SLACK_BOT_TOKEN: '', PORT: ' ' }, mode: 'playground' },
  ])('is $mode with $given', ({ env, mode }) => {
    expect(readConfig(env).mode).toBe(mode);
  });

  it.each([
    { given: 'only a bot token', env: bot, missing: ['SLACK_APP_TOKEN'] },
    { given: 'only an app token', env: app, missing: ['SLACK_BOT_TOKEN'] },
    { given: 'only a signing secret', env: signing, missing: ['SLACK_BOT_TOKEN'] },
    {
      given: 'only GOVCLOUD_MODE=http',
      env: { GOVCLOUD_MODE: 'http' },
      missing: ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN'],
    },
    {
      given: 'only GOVCLOUD_MODE=socket',
      env: { GOVCLOUD_MODE: 'socket' },
      missing: ['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN'],
    },
    {
      given: 'half of the settings for many workspaces',
      env: { SLACK_CLIENT_ID: '1.2', SLACK_STATE_SECRET: 'a-long-word' },
      missing: ['SLACK_CLIENT_SECRET', 'ENCRYPTION_KEY'],
    },
    { given: 'all settings for many workspaces', env: oauth, missing: ['SLACK_BOT_TOKEN'] },
  ])('names what is missing with $given', ({ env, missing }) => {
    const { problems } = problemsOf(env);
    expect(problems.map((problem) => problem.name)).toEqual(missing);
    expect(problems.every((problem) => problem.what.startsWith('is missing'))).toBe(true);
  });
});

describe('a bad setting', () => {
  it.each([
    ['PORT', 'banana', 'PORT is not a whole number from 0 to 65535'],
    ['PORT', '65536', 'PORT is not a whole number from 0 to 65535'],
    ['GOVCLOUD_MODE', 'lambda', 'GOVCLOUD_MODE is not one of playground, socket, http'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is not one of silent, error, warn, info, debug'],
    ['SLACK_API_URL', 'slack.com/api', 'SLACK_API_URL is not an http or https address'],
    ['SLACK_BOT_TOKEN', 'xoxp-1', 'it starts with xoxb-'],
    ['SLACK_APP_TOKEN', 'xoxb-1', 'it starts with xapp-'],
    ['SLACK_SIGNING_SECRET', 'two words here', 'has a space in it'],
    ['DATABASE_URL', 'postgres://u:p@db/govcloud', 'keeps its data in SQLite only; name a file'],
    ['DATABASE_URL', 'mysql://db', 'is not the path of a file'],
    ['GOVCLOUD_KNOWLEDGE', 'knowledge,,more', 'has an empty entry'],
    ['GOVCLOUD_ASK_A_PERSON', '#help', 'is neither a channel'],
    ['GOVCLOUD_ASK_A_PERSON', 'http://help.example.gov', 'nor an https address'],
    ['GOVCLOUD_FEEDBACK_DAYS', '-1', 'is not a whole number from 0 to 3650'],
    ['GOVCLOUD_KEEP_HOURS', '3', 'is not a whole number from 24 to 8760'],
    ['ENCRYPTION_KEY', 'short', 'is not 32 bytes in base64 or hexadecimal'],
    ['HOST', 'a b', 'is not an address'],
  ])('%s=%s says what is wrong and gives an example', (name, value, words) => {
    const { message } = problemsOf({ [name]: value });
    expect(message).toContain(words);
    expect(message).toContain(`example:  ${name}=`);
  });

  it('is one of several that are all shown together', () => {
    const { problems } = problemsOf({ ...bot, SLACK_SIGNING_SECRET: 'short', PORT: 'x' });
    expect(problems.map((problem) => problem.name)).toEqual(['SLACK_SIGNING_SECRET', 'PORT']);
  });

  it('is shown as it was seen, except where it is a secret', () => {
    const { message } = problemsOf({ PORT: 'banana', SLACK_BOT_TOKEN: 'hunter2-hunter2' });
    expect(message).toContain('"banana"');
    expect(message).not.toContain('hunter2');
    expect(message).toContain('15 characters, not shown');
  });
});

describe('what holds where nothing is set', () => {
  it('keeps the playground on this machine and its data in memory', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseFile: ':memory:',
      slackApiUrl: 'https://slack.com/api/',
      knowledge: [],
    });
  });

  it('listens everywhere and keeps a file when it is connected to Slack', () => {
    expect(readConfig({ ...signing, ...bot })).toMatchObject({
      host: '0.0.0.0',
      databaseFile: '.data/govcloud.sqlite',
      govSlack: false,
    });
  });

  it('knows GovSlack by its address', () => {
    const config = readConfig({ ...app, ...bot, SLACK_API_URL: 'https://slack-gov.com/api' });
    expect(config).toMatchObject({ govSlack: true, slackApiUrl: 'https://slack-gov.com/api/' });
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);

  it('lists every setting once and nothing else', () => {
    expect(listed.toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });

  it('sets nothing, so that a copy of it changes nothing', () => {
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
