import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { signature } from '../../../src/playground/standin/delivery/signature.ts';

interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Cut the connection, or never answer. */
  readonly instead?: 'cut' | 'silence';
}

let clock: ManualClock;
let slack: StandIn;
let server: Server;
let seen: Seen[];
/** What the app answers, in turn; 200 when there is nothing left. */
let answers: Answer[];

beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      const { status = 200, headers = {}, body: text = '', instead } = answers.shift() ?? {};
      if (instead === 'cut') request.socket.destroy();
      else if (instead === undefined) response.writeHead(status, headers).end(text);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  clock = createManualClock();
  slack = await createStandIn({
    delivery: 'http',
    clock,
    requestUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
  });
});

afterEach(async () => {
  await slack.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const say = (text: string) =>
  slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId('general'),
    threadTs: null,
    text,
  });

describe('requests to the app', () => {
  it('are signed', async () => {
    await say('/govcloud jedi');
    const { headers, body } = seen[0] ?? { headers: {}, body: '' };
    const timestamp = Number(headers['x-slack-request-timestamp']);
    expect(timestamp).toBe(Math.floor(clock.now() / 1000));
    expect(headers['x-slack-signature']).toBe(signature(slack.signingSecret, timestamp, body));
  });

  it('carry a command as a form', async () => {
    await say('/govcloud il4 & il5');
    expect(seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toMatchObject({
      command: '/govcloud',
      text: 'il4 &amp; il5',
      user_name: 'alex',
      channel_name: 'general',
      team_id: slack.team.id,
      is_enterprise_install: 'false',
      response_url: expect.stringContaining('http://127.0.0.1:'),
    });
  });

  it('carry an event as JSON', async () => {
    await (await say('@govcloud jedi')).deliveries[0]?.done;
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      type: 'event_callback',
      authorizations: [{ user_id: slack.bot.userId, is_bot: true }],
      event: { type: 'app_mention', text: `<@${slack.bot.userId}> jedi` },
    });
  });

  it('carry an interaction as JSON in a form', async () => {
    const global = { user: slack.userId('alex'), channel: null, messageTs: null };
    await slack.act({ act: 'shortcut', callbackId: 'ask', ...global });
    const payload = new URLSearchParams(seen[0]?.body).get('payload');
    expect(JSON.parse(payload ?? '')).toMatchObject({ type: 'shortcut', callback_id: 'ask' });
  });
});

describe('answers of the app', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, Answer, string | null]>([
    ['nothing', {}, null],
    ['text', { body: 'Hello' }, 'Hello'],
    ['JSON', { headers: json, body: '{"text":"Hello"}' }, 'Hello'],
    ['a 404', { status: 404 }, '/govcloud failed with the error "http_client_error"'],
    ['a 500', { status: 500 }, '/govcloud failed with the error "http_service_error"'],
    ['a cut', { instead: 'cut' }, '/govcloud failed with the error "dispatch_failed"'],
  ])('to a command: %s', async (_what, answer, shown) => {
    answers = [answer];
    expect((await say('/govcloud jedi')).message?.text ?? null).toBe(shown);
    expect(seen).toHaveLength(1);
  });

  it('to a command: none in 3 seconds', async () => {
    answers = [{ instead: 'silence' }];
    const said = say('/govcloud jedi');
    await once(() => seen.length === 1);
    clock.advance(3000);
    const text = '/govcloud failed with the error "operation_timeout"';
    expect((await said).message?.text).toBe(text);
  });

  it.each<[string, Answer, string]>([
    ['an error', { status: 500 }, 'http_error'],
    ['a cut', { instead: 'cut' }, 'connection_failed'],
  ])('to an event: %s, and it is sent again', async (_what, answer, reason) => {
    answers = [answer];
    const { deliveries } = await say('@govcloud jedi');
    expect(await deliveries[0]?.done).toMatchObject({ acked: true, status: 200 });
    expect(seen.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1']);
    expect(seen[1]?.headers['x-slack-retry-reason']).toBe(reason);
    expect(seen[1]?.body).toBe(seen[0]?.body);
  });

  it('to an event: a wish not to be sent it again', async () => {
    answers = [{ status: 500, headers: { 'x-slack-no-retry': '1' } }];
    const { deliveries } = await say('@govcloud jedi');
    expect(await deliveries[0]?.done).toMatchObject({ acked: false, attempts: [{}] });
  });

  it('to the check of the request url: the challenge, or not', async () => {
    expect(await slack.verifyRequestUrl()).toBe(false);
    const { challenge } = JSON.parse(seen[0]?.body ?? '');
    expect(challenge).toEqual(expect.any(String));
    // The clock stands still, so the challenge is the same again.
    answers = [{ body: challenge }];
    expect(await slack.verifyRequestUrl()).toBe(true);
  });
});

/** Waits for a condition that only the test's own server can bring about. */
async function once(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resume) => setImmediate(resume));
}
