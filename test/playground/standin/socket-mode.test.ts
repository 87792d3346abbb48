import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { connect, socketUrl } from './raw-client.ts';

let clock: ManualClock;
let slack: StandIn;

beforeEach(async () => {
  clock = createManualClock();
  slack = await createStandIn({ clock });
});
afterEach(() => slack.close());

const mention = () => ({
  act: 'say' as const,
  user: slack.userId('alex'),
  channel: slack.channelId('general'),
  threadTs: null,
  text: '@govcloud jedi',
});
const command = () => ({ ...mention(), text: '/govcloud jedi' });

describe('connecting', () => {
  it('says hello with the number of connections', async () => {
    const first = await connect(slack);
    const second = await connect(slack);
    expect([first, second].map(({ frames }) => JSON.parse(frames[0] ?? ''))).toMatchObject([
      { type: 'hello', num_connections: 1, connection_info: { app_id: slack.bot.appId } },
      { type: 'hello', num_connections: 2 },
    ]);
    expect(slack.sockets).toMatchObject({ count: 2, opened: 2 });
  });

  it('takes a ticket once', async () => {
    const url = await socketUrl(slack);
    await once(new WebSocket(url), 'open');
    const [error] = await once(new WebSocket(url), 'error');
    expect(String(error)).toContain('403');
  });

  it('sends the eleventh connection away', async () => {
    for (let n = 0; n < 10; n += 1) await connect(slack);
    const ws = new WebSocket(await socketUrl(slack));
    const [frame] = await once(ws, 'message');
    expect(JSON.parse(String(frame))).toMatchObject({
      type: 'disconnect',
      reason: 'too_many_websockets',
    });
    expect(slack.sockets.count).toBe(10);
  });

  it.each([
    ['refused', { kind: 'status', status: 503 } as const, 503],
    ['limited', { kind: 'rate-limit', retryAfterS: 7 } as const, 429],
  ])('is %s as often as a test wants', async (_how, fault, status) => {
    slack.faults.onCall('apps.connections.open', fault, 2);
    const open = () =>
      fetch(`${slack.apiUrl}apps.connections.open`, {
        method: 'POST',
        headers: { authorization: `Bearer ${slack.tokens.app}` },
      });
    const answers = [await open(), await open(), await open()];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, 200]);
  });
});

describe('envelopes', () => {
  it('carries an event that takes no answer', async () => {
    const client = await connect(slack);
    const { deliveries } = await slack.act(mention());
    const envelope = await client.nextEnvelope();
    expect(envelope).toMatchObject({
      type: 'events_api',
      accepts_response_payload: false,
      retry_attempt: 0,
      payload: { type: 'event_callback', event: { type: 'app_mention' } },
    });
    client.ack(envelope);
    expect(await deliveries[0]?.done).toMatchObject({ acked: true, attempts: [{ retryNum: 0 }] });
  });

  it.each([
    ['an object', { text: 'Answer', response_type: 'in_channel' }, { ephemeralTo: null }],
    ['nothing', {}, null],
  ])('shows a command answered with %s', async (_what, payload, shown) => {
    const client = await connect(slack);
    const said = slack.act(command());
    client.ack(await client.nextEnvelope(), payload);
    const { message } = await said;
    if (shown === null) expect(message).toBeNull();
    else expect(message).toMatchObject({ text: 'Answer', ...shown });
  });

  it('shows what is wrong with the blocks of an answer', async () => {
    const client = await connect(slack);
    const said = slack.act(command());
    client.ack(await client.nextEnvelope(), { text: 'x', blocks: [{ type: 'nonsense' }] });
    expect((await said).message?.text).toBe('/govcloud failed with the error "invalid_blocks"');
  });

  it('gives each to one connection, by turns', async () => {
    const clients = [await connect(slack), await connect(slack)];
    await slack.act(mention());
    await slack.act(mention());
    for (const client of clients) client.ack(await client.nextEnvelope());
    await Promise.all(slack.deliveries.map(({ done }) => done));
    expect(clients.map(({ frames }) => frames.length)).toEqual([2, 2]);
  });

  it('gives one that was not acknowledged to the other connection', async () => {
    const clients = [await connect(slack), await connect(slack)];
    const { deliveries } = await slack.act(mention());
    const next = clients.map(async (client) => ({ client, envelope: await client.nextEnvelope() }));
    const first = await Promise.race(next);
    first.client.ws.terminate();
    const { client: other, envelope: again } =
      (await Promise.all(next)).find(({ client }) => client !== first.client) ?? first;
    expect(again).toMatchObject({ retry_attempt: 1, retry_reason: 'connection_failed' });
    expect(again.payload.event_id).toBe(first.envelope.payload.event_id);
    other.ack(again);
    expect(await deliveries[0]?.done).toMatchObject({ acked: true });
  });

  it('sends an event again at once, after a minute and after five', async () => {
    const client = await connect(slack);
    const { deliveries } = await slack.act(mention());
    const retries: unknown[] = [];
    for (const wait of [0, 0, 60_000, 300_000]) {
      clock.advance(wait);
      const { retry_attempt, retry_reason } = await client.nextEnvelope();
      retries.push([retry_attempt, retry_reason]);
      clock.advance(3000);
      await slack.waitFor(() => deliveries[0]?.attempts.length === retries.length);
    }
    expect(retries).toEqual([
      [0, ''],
      [1, 'http_timeout'],
      [2, 'http_timeout'],
      [3, 'http_timeout'],
    ]);
    expect(await deliveries[0]?.done).toMatchObject({ acked: false, reason: 'http_timeout' });
  });

  it('does not send a command again', async () => {
    const client = await connect(slack);
    const said = slack.act(command());
    await client.nextEnvelope();
    clock.advance(3000);
    const { message, deliveries } = await said;
    expect(message?.text).toBe('/govcloud failed with the error "operation_timeout"');
    expect(await deliveries[0]?.done).toMatchObject({ attempts: [{}] });
  });

  it('takes frames that mean nothing for nothing', async () => {
    const client = await connect(slack);
    client.ws.send('not json');
    client.ws.send('{"envelope_id":"unknown"}');
    client.ws.send('[]');
    const { deliveries } = await slack.act(mention());
    client.ack(await client.nextEnvelope());
    expect(await deliveries[0]?.done).toMatchObject({ acked: true });
  });
});

describe('what tests make go wrong', () => {
  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'tells a connection to go: %s',
    async (reason) => {
      const client = await connect(slack);
      slack.sockets.disconnect(reason);
      expect(await client.next()).toMatchObject({ type: 'disconnect', reason });
      expect(slack.sockets.count).toBe(reason === 'warning' ? 1 : 0);
    },
  );

  it('cuts connections', async () => {
    const client = await connect(slack);
    slack.sockets.cut('all');
    const [code] = await once(client.ws, 'close');
    expect(code).toBe(1006);
  });

  it('sends what is not a frame', async () => {
    const client = await connect(slack);
    slack.faults.onDelivery({ kind: 'malformed-first' });
    await slack.act(mention());
    await expect(client.next()).rejects.toThrow(SyntaxError);
    client.ack(await client.nextEnvelope());
    slack.sockets.sendRaw(new Uint8Array([1, 2]));
    await once(client.ws, 'message');
  });

  it('does not count the acknowledgement of a connection that it drops', async () => {
    const clients = [await connect(slack), await connect(slack)];
    slack.faults.onDelivery({ kind: 'drop-before-ack' });
    for (const client of clients) {
      client.ws.on('message', (data) => client.ack(JSON.parse(data.toString())));
    }
    const { deliveries } = await slack.act(mention());
    expect(await deliveries[0]?.done).toMatchObject({
      acked: true,
      attempts: [{ outcome: { acked: false } }, { retryNum: 1, outcome: { acked: true } }],
    });
    expect(slack.sockets.count).toBe(1);
  });

  it('sends an event twice, under one event_id or two', async () => {
    const client = await connect(slack);
    const ids: unknown[] = [];
    client.ws.on('message', (data) => {
      const envelope = JSON.parse(data.toString());
      ids.push(envelope.payload.event_id);
      client.ack(envelope);
    });
    slack.faults.onDelivery({ kind: 'duplicate' });
    slack.faults.onDelivery({ kind: 'twin' });
    await slack.act(mention());
    await slack.act(mention());
    await slack.waitFor(() => slack.calls('events_api app_mention').length === 4);
    expect(ids.map((id) => ids.indexOf(id))).toEqual([
      0,
      0,
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('sends events late and in another order', async () => {
    const client = await connect(slack);
    slack.faults.onDelivery({ kind: 'hold' }, { times: 2 });
    const first = await slack.act(mention());
    const second = await slack.act(mention());
    expect(slack.faults.held).toBe(2);
    slack.faults.release('reversed');
    const seen = [await client.nextEnvelope(), await client.nextEnvelope()];
    const times = seen.map(({ payload }) => (payload.event as { ts: string }).ts);
    expect(times).toEqual([second.message?.ts, first.message?.ts]);
  });

  it('delays only what the test means', async () => {
    const client = await connect(slack);
    const match = ({ kind }: { kind: string }): boolean => kind === 'events_api';
    slack.faults.onDelivery({ kind: 'delay', ms: 10_000 }, { match });
    await slack.act(mention());
    void slack.act(command());
    expect(await client.nextEnvelope()).toMatchObject({ type: 'slash_commands' });
    clock.advance(10_000);
    expect(await client.nextEnvelope()).toMatchObject({ type: 'events_api' });
  });
});

it('pings always when told to, and otherwise never', async () => {
  const pinging = await createStandIn({ pings: 'always', pingIntervalMs: 5 });
  const client = await connect(pinging);
  await once(client.ws, 'ping');
  await pinging.close();
});

it('leaves nothing waiting when it is closed', async () => {
  const other = await createStandIn();
  const client = await connect(other);
  const sent = other.sendEvent({ type: 'app_mention' });
  await client.nextEnvelope();
  const waiting = other.waitFor(() => false, 60_000);
  await Promise.all([
    expect(waiting).rejects.toThrow('closed'),
    other.close(),
    expect(sent.done).resolves.toMatchObject({ acked: false }),
  ]);
});
