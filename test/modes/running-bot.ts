import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readyz } from '../../src/http/health.ts';
import { openPort } from '../../src/http/open-port.ts';
import { RETRY_POLICY } from '../../src/inbox/retry-policy.ts';
import { createLogger } from '../../src/log/logger.ts';
import { createMetrics } from '../../src/log/metrics.ts';
import { findMarkings } from '../../src/markings/find-markings.ts';
import { connectSlack, type SlackConnection } from '../../src/modes/connect-slack.ts';
import { createStandIn, type StandIn } from '../../src/playground/standin/create-standin.ts';
import type { StandInOptions } from '../../src/playground/standin/options.ts';
import type { App } from '../../src/slack/bolt.ts';
import type { Reply } from '../../src/slack/deps.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

/** What a listener of these tests hears: the text, and whether it was withheld. */
export interface Heard {
  readonly text: string;
  readonly refused: boolean;
}

/** A bot that repeats what it is told: mentions and direct messages in their thread, commands at once. */
export function echo(app: App, reply: Reply, heard: Heard[] = []): void {
  const answer = (text: string) => ({ text: `echo ${text}`, blocks: [] });
  app.event('app_mention', async ({ event, client, context }) => {
    heard.push({ text: event.text, refused: context.refused === true });
    const threadTs = event.thread_ts ?? event.ts;
    await reply({ channel: event.channel, threadTs, client, context }, answer(event.text));
  });
  app.message(async ({ message, client, context }) => {
    if (message.subtype !== undefined) return;
    heard.push({ text: message.text ?? '', refused: context.refused === true });
    const threadTs = message.thread_ts ?? message.ts;
    await reply(
      { channel: message.channel, threadTs, client, context },
      answer(message.text ?? ''),
    );
  });
  app.command('/govcloud', async ({ ack, command }) => {
    if (command.text === 'break') throw new Error('a listener that breaks');
    await ack({ response_type: 'ephemeral', text: `echo ${command.text}` });
  });
}

export interface RunningBot {
  readonly slack: StandIn;
  readonly bot: SlackConnection;
  readonly store: Store;
  readonly heard: Heard[];
  /** Everything that was logged. */
  readonly logged: () => string;
  readonly url: string;
  /** Alex says something; gives back the message. */
  say(channel: string, text: string): Promise<{ readonly ts: string; readonly channel: string }>;
  /** The bot's messages in a channel. */
  said(channel: string): readonly string[];
  /** Resolves when the bot has said that many things in a channel. */
  saidSoMany(channel: string, count: number): Promise<readonly string[]>;
}

/** Short pauses, so that retries come within a test. */
const RETRY_SOON = { ...RETRY_POLICY, firstPauseMs: 5, longestPauseMs: 50 };

const stops: (() => Promise<unknown>)[] = [];

/** Stops all that the tests started; for afterEach. */
export async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop();
}

export interface BotOptions extends StandInOptions {
  readonly delivery?: 'socket' | 'http';
  readonly listen?: (app: App, reply: Reply, store: Store) => void;
  readonly file?: string;
  /** Resolve before Slack has answered. */
  readonly unconnected?: boolean;
  readonly prepare?: (slack: StandIn) => void;
  /** Instead of the tokens that the stand-in gave out. */
  readonly wrong?: { readonly bot?: string; readonly app?: string };
}

/** A real Bolt app over real sockets against the stand-in, with a listener that repeats. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const slack = await createStandIn({ retryDelaysMs: [0, 50, 100], ...options });
  stops.push(() => slack.close());
  options.prepare?.(slack);
  const folder = mkdtempSync(join(tmpdir(), 'govcloud-bot-'));
  stops.push(async () => rmSync(folder, { recursive: true }));
  const store = await openStore(options.file ?? join(folder, 'govcloud.sqlite'));
  stops.push(() => store.close());
  const tokens = { ...slack.tokens, ...options.wrong };
  const lines: string[] = [];
  const log = createLogger('debug', { write: (line) => lines.push(line) });
  const heard: Heard[] = [];
  const bot = connectSlack({
    entrance:
      options.delivery === 'http'
        ? { kind: 'http', signingSecret: slack.signingSecret }
        : { kind: 'socket', appToken: tokens.app },
    botToken: tokens.bot,
    slackApiUrl: slack.apiUrl,
    store,
    isMarked: (text) => findMarkings(text).length > 0,
    listen: (app, reply) =>
      options.listen ? options.listen(app, reply, store) : echo(app, reply, heard),
    metrics: createMetrics(),
    log,
    retryPolicy: RETRY_SOON,
  });
  const port = await openPort({
    host: '127.0.0.1',
    port: 0,
    routes: { ...bot.routes, 'GET /readyz': readyz(bot.checks) },
    log,
  });
  stops.push(() => port.close(0));
  stops.push(() => bot.stop(performance.now() + 2_000));
  if (options.delivery === 'http') slack.requestUrl = `${port.url}/slack/events`;
  const connected = bot.connect();
  if (options.unconnected) connected.catch(() => {});
  else await connected;

  const said = (channel: string) =>
    slack
      .messages(slack.channelId(channel))
      .filter(({ botId }) => botId !== null)
      .map(({ text }) => text);
  return {
    slack,
    bot,
    store,
    heard,
    logged: () => lines.join(''),
    url: port.url,
    async say(channel, text) {
      const { message } = await slack.act({
        act: 'say',
        user: slack.userId('alex'),
        channel: slack.channelId(channel),
        threadTs: null,
        text,
      });
      return message ?? { ts: '', channel: '' };
    },
    said,
    saidSoMany: (channel, count) =>
      slack.waitFor(() => (said(channel).length >= count ? said(channel) : null)),
  };
}
