import { afterEach, describe, expect, it } from 'vitest';
import type { CallFault } from '../../src/playground/standin/faults.ts';
import { SlackAccessError } from '../../src/slack/identity.ts';
import { type RunningBot, startBot, stopAll } from './running-bot.ts';

afterEach(stopAll);

const posts = ({ slack }: RunningBot) => slack.calls('chat.postMessage').length;
/** Resolves when so many posts have ended, well or not; those before a fault are counted, too. */
const postsEnded = (running: RunningBot, count: number) =>
  running.slack.waitFor(() => posts(running) === count);
const stopped = ({ bot }: RunningBot) => bot.stop(performance.now() + 2_000);

describe('a reply', () => {
  it.each<[string, CallFault]>([
    ['a 503', { kind: 'status', status: 503 }],
    ['a 503 though it was posted', { kind: 'status', status: 503, stored: true }],
    ['a reset connection', { kind: 'reset' }],
    ['a reset connection though it was posted', { kind: 'reset', stored: true }],
    ['an answer that is no JSON', { kind: 'bad-json' }],
    ['an answer that is no JSON though it was posted', { kind: 'bad-json', stored: true }],
    ['internal_error', { kind: 'error', error: 'internal_error' }],
    ['a 429', { kind: 'rate-limit', retryAfterS: 0 }],
  ])('is there once after %s, in a channel and in a direct message', async (_, fault) => {
    const running = await startBot();
    for (const channel of ['general', 'alex']) {
      running.slack.faults.onCall('chat.postMessage', fault);
      await running.say(channel, '@govcloud jedi');
      await running.saidSoMany(channel, 1);
    }
    await stopped(running);
    expect(running.said('general')).toHaveLength(1);
    expect(running.said('alex')).toHaveLength(1);
  });

  it('is looked for in its thread before it is posted a second time', async () => {
    const running = await startBot();
    running.slack.faults.onCall('chat.postMessage', { kind: 'reset', stored: true });
    await running.say('alex', 'jedi');
    await running.slack.waitFor(() => running.slack.calls('conversations.replies')[0]);
    await stopped(running);
    expect(running.said('alex')).toEqual(['echo jedi']);
    expect(posts(running)).toBe(1);
  });

  it('waits when Slack limits its channel, while another channel is answered', async () => {
    const running = await startBot();
    running.slack.faults.onCall('chat.postMessage', { kind: 'rate-limit', retryAfterS: 1 });
    const began = performance.now();
    await running.say('general', '@govcloud limited');
    await postsEnded(running, 1);
    await running.say('alex', 'beside');
    await running.saidSoMany('alex', 1);
    const beside = performance.now() - began;
    expect(running.said('general')).toEqual([]);
    await running.saidSoMany('general', 1);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_000);
    expect(beside).toBeLessThan(1_000);
    await postsEnded(running, 3);
  });

  it.each(['channel_not_found', 'not_in_channel', 'is_archived', 'msg_too_long', 'token_revoked'])(
    'is given up at once on %s, and the next is posted',
    async (error) => {
      const running = await startBot();
      running.slack.faults.onCall('chat.postMessage', { kind: 'error', error });
      await running.say('alex', 'first');
      await running.say('alex', 'second');
      expect(await running.saidSoMany('alex', 1)).toEqual(['echo second']);
      expect(running.logged()).toContain('gave up on an event');
      await postsEnded(running, 2);
    },
  );

  it('is not posted again where a listener fails after it', async () => {
    let accidents = 1;
    const running = await startBot({
      listen: (app, reply) =>
        app.event('app_mention', async ({ event, client, context }) => {
          const target = { channel: event.channel, threadTs: event.ts, client, context };
          await reply(target, { text: 'once', blocks: [] });
          if (accidents-- > 0) throw new TypeError('by accident');
        }),
    });
    await running.say('general', '@govcloud jedi');
    await running.say('general', '@govcloud jwcc');
    await running.saidSoMany('general', 2);
    await stopped(running);
    expect(accidents).toBeLessThan(0);
    expect(posts(running)).toBe(2);
  });

  it('comes after a listener has failed by accident', async () => {
    let accidents = 2;
    const running = await startBot({
      listen: (app, reply) =>
        app.message(async ({ message, client, context }) => {
          if (accidents-- > 0) throw new TypeError('by accident');
          const { channel, ts } = message;
          await reply({ channel, threadTs: ts, client, context }, { text: 'at last', blocks: [] });
        }),
    });
    await running.say('alex', 'jedi');
    expect(await running.saidSoMany('alex', 1)).toEqual(['at last']);
  });
});

describe('a start', () => {
  it('waits for Slack, keeps events meanwhile, and answers them then', async () => {
    const running = await startBot({
      delivery: 'http',
      unconnected: true,
      prepare: (slack) => slack.faults.onCall('auth.test', { kind: 'status', status: 503 }),
    });
    await running.slack.waitFor(() => running.slack.calls('auth.test')[0]);
    const early = await fetch(`${running.url}/readyz`);
    expect(early.status).toBe(503);
    expect(await early.text()).toMatch(/cannot be used yet|not connected yet/);
    await running.say('alex', 'jedi');
    expect(await running.saidSoMany('alex', 1)).toEqual(['echo jedi']);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  });

  it('answers commands before Slack has said who the bot is', async () => {
    const { slack } = await startBot({
      delivery: 'http',
      unconnected: true,
      prepare: (standIn) => standIn.faults.onCall('auth.test', { kind: 'hang' }),
    });
    const { deliveries } = await slack.act({
      act: 'say',
      user: slack.userId('alex'),
      channel: slack.channelId('general'),
      threadTs: null,
      text: '/govcloud jedi',
    });
    expect(await deliveries[0]?.done).toMatchObject({ body: { text: 'echo jedi' } });
  });

  it.each([
    ['the bot token', { bot: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN (invalid_auth). Copy'],
    ['the app-level token', { app: 'xapp-wrong' }, 'SLACK_APP_TOKEN (invalid_auth). Make'],
  ])('ends with what to do where Slack refuses %s', async (_, wrong, words) => {
    await expect(startBot({ wrong })).rejects.toThrow(SlackAccessError);
    await expect(startBot({ wrong })).rejects.toThrow(words);
  });
});
