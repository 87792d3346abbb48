import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/standin/create-standin.ts';
import { killAll, spawnBot, spawnConnected } from './bot-process.ts';

let folder: string;
let file: string;
let slack: StandIn;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'govcloud-processes-'));
  file = join(folder, 'govcloud.sqlite');
  slack = await createStandIn({
    channels: ['one', 'two', 'three', 'four'].map((name) => ({ name })),
    retryDelaysMs: [0, 100, 200],
  });
});

afterEach(async () => {
  await killAll();
  await slack.close();
  rmSync(folder, { recursive: true });
});

const ask = (channel: string, text: string) =>
  slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId(channel),
    threadTs: null,
    text,
  });

const replies = (channel?: string) =>
  slack
    .messages(channel === undefined ? undefined : slack.channelId(channel))
    .filter(({ botId }) => botId !== null);

/** Questions that were answered, each with how often. */
const answered = () => Map.groupBy(replies(), ({ channel, threadTs }) => `${channel} ${threadTs}`);

const rowsOf = (table: 'posts' | 'inbox', where: string): number => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const row = database.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${where}`).get();
    return Number(row?.n);
  } finally {
    database.close();
  }
};

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

const allHandled = () => until(() => rowsOf('inbox', "state <> 'done'") === 0);

describe('kill -9 between the acknowledgement and the reply', { timeout: 30_000 }, () => {
  it.each([
    { channel: 'one', stored: false },
    { channel: 'one', stored: true },
    { channel: 'alex', stored: false },
    { channel: 'alex', stored: true },
  ])('in $channel, the post arrived: $stored, leaves one reply', async ({ channel, stored }) => {
    const first = await spawnConnected(slack, file);
    slack.faults.onCall('chat.postMessage', { kind: 'hang', stored });
    const { deliveries } = await ask(channel, '@govcloud jedi');
    expect(await deliveries[0]?.done).toMatchObject({ acked: true });
    await until(() => rowsOf('posts', "state = 'sending'") === 1);
    if (stored) await slack.waitFor(() => replies(channel).length === 1);
    await first.end('SIGKILL');
    await spawnConnected(slack, file);
    await allHandled();
    expect(replies(channel)).toHaveLength(1);
  });

  it('leaves the item to a second process at once', async () => {
    const first = await spawnConnected(slack, file);
    slack.faults.onCall('chat.postMessage', { kind: 'hang' });
    await ask('one', '@govcloud jedi');
    await until(() => rowsOf('posts', "state = 'sending'") === 1);
    await spawnConnected(slack, file);
    const killed = performance.now();
    await first.end('SIGKILL');
    await slack.waitFor(() => replies('one').length === 1);
    expect(performance.now() - killed).toBeLessThan(5_000);
  });
});

describe('two processes on one database', { timeout: 30_000 }, () => {
  it('answer each question once, and in order', async () => {
    await Promise.all([spawnConnected(slack, file), spawnConnected(slack, file)]);
    slack.faults.onDelivery({ kind: 'duplicate', copies: 1 }, { times: 10 });
    const channels = ['one', 'two', 'three', 'four'];
    slack.faults.onCall('chat.postMessage', { kind: 'delay', ms: 30 }, 8);
    for (let n = 0; n < 32; n += 1) {
      const { deliveries } = await ask(channels[n % 4] ?? 'one', '@govcloud jedi');
      // On their way, events may overtake each other.
      await deliveries[0]?.done;
    }
    await slack.waitFor(() => answered().size === 32, 15_000);
    await allHandled();
    expect([...answered().values()].map((each) => each.length)).toEqual(Array(32).fill(1));
    for (const channel of channels) {
      const threads = replies(channel).map(({ threadTs }) => threadTs);
      expect(threads).toEqual(threads.toSorted());
    }
  });

  it('lose and double nothing when one of them is killed under way', async () => {
    const [first] = await Promise.all([spawnConnected(slack, file), spawnConnected(slack, file)]);
    slack.faults.onCall('chat.postMessage', { kind: 'delay', ms: 20 }, 24);
    const channels = ['one', 'two', 'three', 'four'];
    for (let n = 0; n < 24; n += 1) {
      await ask(channels[n % 4] ?? 'one', '@govcloud jedi');
      if (n === 12) void first.end('SIGKILL');
    }
    await slack.waitFor(() => answered().size === 24, 20_000);
    await allHandled();
    expect([...answered().values()].map((each) => each.length)).toEqual(Array(24).fill(1));
  });
});

describe('SIGTERM', { timeout: 30_000 }, () => {
  it('finishes the reply that is under way and exits with 0', async () => {
    const bot = await spawnConnected(slack, file);
    slack.faults.onCall('chat.postMessage', { kind: 'delay', ms: 400 });
    await ask('one', '@govcloud jedi');
    await until(() => rowsOf('posts', "state = 'sending'") === 1);
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(replies('one')).toHaveLength(1);
    expect(rowsOf('inbox', "state = 'done'")).toBe(1);
  });

  it('does not wait for ever, and the next start goes on', async () => {
    const bot = await spawnConnected(slack, file, { GOVCLOUD_STOP_SECONDS: '1' });
    slack.faults.onCall('chat.postMessage', { kind: 'hang' });
    await ask('one', '@govcloud jedi');
    await until(() => rowsOf('posts', "state = 'sending'") === 1);
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(replies('one')).toHaveLength(0);
    await spawnConnected(slack, file);
    await slack.waitFor(() => replies('one').length === 1);
  });

  it('answers the command that is under way, and closes the sockets', async () => {
    const bot = await spawnConnected(slack, file);
    const { deliveries } = await ask('one', '/govcloud jedi');
    const status = bot.end('SIGINT');
    expect(await deliveries[0]?.done).toMatchObject({ acked: true });
    expect(await status).toBe(0);
    await slack.waitFor(() => slack.sockets.count === 0);
  });
});

describe('a start that cannot be', { timeout: 30_000 }, () => {
  it.each([
    {
      with: 'a half-set environment',
      env: { SLACK_BOT_TOKEN: 'xoxb-1', LOG_LEVEL: 'loud' },
      says: ['2 settings need a look', 'SLACK_APP_TOKEN is missing', 'LOG_LEVEL is not one of'],
    },
    {
      with: 'no such knowledge',
      env: { GOVCLOUD_KNOWLEDGE: '/nowhere/facts' },
      says: ['/nowhere/facts'],
    },
    {
      with: 'a database that cannot be',
      env: { DATABASE_URL: '/dev/null/govcloud.sqlite' },
      says: ['/dev/null/govcloud.sqlite cannot be written', 'set DATABASE_URL'],
    },
  ])('with $with exits with 1 and says what to do', async ({ env, says }) => {
    const bot = spawnBot(env);
    expect(await bot.exited).toBe(1);
    for (const words of says) expect(bot.errors()).toContain(words);
    expect(bot.errors()).not.toMatch(/^\s+at /m);
  });

  it('on a port in use exits with 1 and names PORT', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const bot = spawnBot({ PORT: port });
    expect(await bot.exited).toBe(1);
    expect(bot.errors()).toContain(`Port ${port} is in use by another program. Set PORT`);
    taken.close();
  });

  it('with a token that Slack refuses exits with 1 and says where to get one', async () => {
    const bot = spawnBot({
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: file,
    });
    expect(await bot.exited).toBe(1);
    expect(bot.errors()).toContain('refuses SLACK_BOT_TOKEN (invalid_auth). Copy');
  });
});
