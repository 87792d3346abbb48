import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, startBot, stopAll } from '../../modes/running-bot.ts';

let running: RunningBot;
beforeEach(async () => {
  running = await startBot({ delivery: 'http' });
});
afterEach(stopAll);

const FORM = 'application/x-www-form-urlencoded';

interface Sent {
  readonly body: string;
  readonly type?: string;
  /** Seconds that the timestamp is ahead of now. */
  readonly aheadS?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function send({ body, type = 'application/json', aheadS = 0, secret, headers }: Sent) {
  const timestamp = String(Math.floor(Date.now() / 1_000) + aheadS);
  const hash = createHmac('sha256', secret ?? running.slack.signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return fetch(`${running.url}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
      ...headers,
    },
  });
}

const command = new URLSearchParams({
  command: '/govcloud',
  text: 'jedi',
  team_id: 'T1',
  channel_id: 'C1',
  user_id: 'U1',
  is_enterprise_install: 'false',
}).toString();

const event = (id: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    type: 'event_callback',
    event_id: id,
    team_id: running.slack.team.id,
    token: 'old-verification-token',
    event: {
      type: 'message',
      channel_type: 'im',
      channel: running.slack.channelId('alex'),
      user: running.slack.userId('alex'),
      text: 'jedi',
      ts: '1700000000.000100',
      event_ts: '1700000000.000100',
      ...more,
    },
  });

describe('a request', () => {
  it.each<{ readonly what: string; readonly sent: Omit<Sent, 'body'>; readonly status: number }>([
    { what: 'signed now', sent: {}, status: 200 },
    { what: 'signed with another secret', sent: { secret: 'another-secret' }, status: 401 },
    { what: 'from six minutes ago', sent: { aheadS: -360 }, status: 401 },
    { what: 'from six minutes ahead', sent: { aheadS: 360 }, status: 401 },
    { what: 'from four minutes ahead', sent: { aheadS: 240 }, status: 200 },
    { what: 'without a signature', sent: { headers: { 'x-slack-signature': '' } }, status: 401 },
    {
      what: 'with half a signature',
      sent: { headers: { 'x-slack-signature': 'v0=' } },
      status: 401,
    },
    {
      what: 'signed by another version',
      sent: { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } },
      status: 401,
    },
    {
      what: 'with a timestamp of nothing',
      sent: { headers: { 'x-slack-request-timestamp': '' } },
      status: 401,
    },
    {
      what: 'with a timestamp that is no number',
      sent: { headers: { 'x-slack-request-timestamp': 'soon' } },
      status: 401,
    },
    { what: 'that names its charset', sent: { type: `${FORM}; charset=utf-8` }, status: 200 },
    { what: 'that shouts its charset', sent: { type: `${FORM};Charset="UTF-8"` }, status: 200 },
    { what: 'in another charset', sent: { type: `${FORM}; charset=utf-16` }, status: 400 },
  ])('$what gets $status', async ({ sent, status }) => {
    expect((await send({ body: command, type: FORM, ...sent })).status).toBe(status);
  });

  it.each([
    ['no body', ''],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['half of an object', '{"type":'],
    ['markup', '<xml/>'],
  ])('with %s gets 400, and the next is answered', async (_, body) => {
    expect((await send({ body })).status).toBe(400);
    expect((await send({ body: `payload=${encodeURIComponent(body)}`, type: FORM })).status).toBe(
      400,
    );
    expect((await send({ body: command, type: FORM })).status).toBe(200);
  });

  it('that is far too long gets 413', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    expect((await send({ body })).status).toBe(413);
  });

  it('to check the address gets its challenge back', async () => {
    expect(await running.slack.verifyRequestUrl()).toBe(true);
  });

  it.each([
    ['alone', 'ssl_check=1'],
    ['with a command', `${command}&ssl_check=1`],
    ['with an event', `ssl_check=1&payload=${encodeURIComponent('{"type":"event_callback"}')}`],
  ])('to check for TLS, %s, gets 200 without a signature, and nothing is done', async (_, body) => {
    const response = await send({ body, type: FORM, secret: 'another-secret' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('that only looks like a check for TLS is refused', async () => {
    const body = `${command}&note=ssl_check=1`;
    expect((await send({ body, type: FORM, secret: 'another-secret' })).status).toBe(401);
  });

  it('for a command that is not ours gets 404 at once', async () => {
    const body = command.replace('govcloud', 'weather');
    expect((await send({ body, type: FORM })).status).toBe(404);
  });

  it('that breaks off is forgotten, and the next is answered', async () => {
    const { hostname, port } = new URL(running.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
    socket.resetAndDestroy();
    expect((await send({ body: command, type: FORM })).status).toBe(200);
  });

  it('is answered in one piece, whose length is said', async () => {
    const response = await send({ body: command, type: FORM });
    const text = await response.text();
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral' });
  });

  it('whose listener breaks gets 500, so that Slack says that the command failed', async () => {
    const broken = command.replace('text=jedi', 'text=break');
    expect((await send({ body: broken, type: FORM })).status).toBe(500);
  });

  it.each([
    ['an event without an id', '{"type":"event_callback","event":{"type":"message"}}'],
    ['an event without an event', '{"type":"event_callback","event_id":"E1"}'],
    ['word of a rate limit', '{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1}'],
  ])('with %s gets 200, since to send it again would not help', async (_, body) => {
    expect((await send({ body })).status).toBe(200);
    expect(running.logged()).toContain('could not be used');
  });
});

describe('an event', () => {
  it('is kept before it is acknowledged, without the old token', async () => {
    expect((await send({ body: event('E1') })).status).toBe(200);
    const rows = await running.store.run((db) => db.selectFrom('inbox').selectAll().execute());
    expect(rows).toMatchObject([{ event_key: 'E1' }]);
    expect(JSON.stringify(rows)).not.toContain('old-verification-token');
  });

  it('that cannot be kept gets 503, and is taken when Slack sends it again', async () => {
    const other = new DatabaseSync(running.store.file);
    other.exec('BEGIN IMMEDIATE');
    const refused = await send({ body: event('E1') });
    expect(refused.status).toBe(503);
    other.exec('COMMIT');
    other.close();
    expect((await send({ body: event('E1') })).status).toBe(200);
  });

  it('does not hold up commands while many wait for the database', async () => {
    const other = new DatabaseSync(running.store.file);
    other.exec('BEGIN IMMEDIATE');
    const waiting = Array.from({ length: 50 }, (_, n) =>
      send({ body: event(`E${n}`, { ts: `1700000000.0001${n}` }) }),
    );
    const began = performance.now();
    for (let n = 0; n < 10; n += 1) {
      expect((await send({ body: command, type: FORM })).status).toBe(200);
    }
    expect(performance.now() - began).toBeLessThan(1_500);
    other.exec('COMMIT');
    other.close();
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect(statuses).toEqual(Array(50).fill(200));
  });
});
