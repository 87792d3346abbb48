import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { createLogger } from '../../src/log/logger.ts';
import { createGovcloud, type Running } from '../../src/modes/create-govcloud.ts';
import { createStandIn, type StandIn } from '../../src/playground/standin/create-standin.ts';
import { killAll, spawnBot } from './bot-process.ts';

let folder: string;
let slack: StandIn;
let running: Running | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'govcloud-modes-'));
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await slack?.close();
  await killAll();
  rmSync(folder, { recursive: true });
});

async function start(mode: 'socket' | 'http'): Promise<Running> {
  slack = await createStandIn({ delivery: mode });
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.tokens.bot,
    ...(mode === 'socket'
      ? { SLACK_APP_TOKEN: slack.tokens.app }
      : { SLACK_SIGNING_SECRET: slack.signingSecret }),
    SLACK_API_URL: slack.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: join(folder, 'govcloud.sqlite'),
  });
  expect(config.mode).toBe(mode);
  running = await createGovcloud(config, { log: createLogger('silent') });
  slack.requestUrl = `${running.url}/slack/events`;
  await running.ready;
  return running;
}

const ask = (text: string, channel = 'general') =>
  slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId(channel),
    threadTs: null,
    text,
  });

describe.each(['socket', 'http'] as const)('mode %s', (mode) => {
  it('answers commands and mentions from the facts', async () => {
    await start(mode);
    const { deliveries } = await ask('/govcloud jedi');
    expect(JSON.stringify(await deliveries[0]?.done)).toMatch(/JEDI/);
    const { message } = await ask('and @govcloud what is jedi?');
    const reply = await slack.waitFor(() =>
      slack.messages().find(({ botId, threadTs }) => botId !== null && threadTs === message?.ts),
    );
    expect(reply.text).toMatch(/JEDI/);
  });

  it('understands a follow-up in the same thread', async () => {
    await start(mode);
    const { message } = await ask('jedi', 'alex');
    const inThread = () => slack.messages().filter(({ botId }) => botId !== null);
    await slack.waitFor(() => inThread().length === 1);
    await slack.act({
      act: 'say',
      user: slack.userId('alex'),
      channel: slack.channelId('alex'),
      threadTs: message?.ts ?? null,
      text: 'when was it cancelled?',
    });
    await slack.waitFor(() => inThread().length === 2);
    expect(inThread()[1]?.text).toMatch(/6 July 2021|July 6, 2021|2021-07-06/);
  });

  it('says how it is on the same port', async () => {
    const { url } = await start(mode);
    await ask('/govcloud jedi');
    const get = async (path: string) => {
      const response = await fetch(url + path);
      return { status: response.status, text: await response.text() };
    };
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    expect(await get('/readyz')).toEqual({
      status: 200,
      text: '{"ready":true,"checks":{"knowledge":"ok","store":"ok","slack":"ok"}}\n',
    });
    const metrics = await get('/metrics');
    expect(metrics.text).toContain('govcloud_answers_total{surface="command",outcome="answer"} 1');
    expect(metrics.text).toContain('govcloud_inbox_events{state="waiting"} 0');
    expect(metrics.text).toContain('process_resident_memory_bytes');
  });

  it('answers 300 commands at once, each within three seconds', async () => {
    await start(mode);
    const acts = await Promise.all(Array.from({ length: 300 }, () => ask('/govcloud il4 vs il5')));
    const answers = await Promise.all(acts.map(({ deliveries }) => deliveries[0]?.done));
    // The stand-in takes what comes later for a failure, as Slack does.
    expect(answers.every((answer) => answer?.acked === true)).toBe(true);
  });
});

describe('the playground', { timeout: 60_000 }, () => {
  it('starts without settings, says where to open it, and serves its page and its health', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const bot = spawnBot({ GOVCLOUD_MODE: 'playground' }, { cwd: root });
    const line = await bot.line('govcloud playground: open http://localhost:');
    const url = line.replace('govcloud playground: open ', '');
    expect(await (await fetch(url)).text()).toContain('<html');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    expect(await bot.end('SIGINT')).toBe(0);
    expect(bot.errors()).toBe('');
  });
});
