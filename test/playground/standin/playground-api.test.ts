import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { StreamFrame } from '../../../src/playground/protocol.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import {
  attachPlaygroundApi,
  type PlaygroundApi,
} from '../../../src/playground/standin/page-api/playground-api.ts';

let slack: StandIn;
let server: Server;
let api: PlaygroundApi;
let port: number;

beforeEach(async () => {
  slack = await createStandIn();
  server = createServer((_request, response) => response.end('the page'));
  api = attachPlaygroundApi(server, slack, { allowedHosts: ['playground.example'] });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  api.close();
  await slack.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const send = ({ path = '/playground/act', method = 'POST', headers = {}, body = '' }: Sent) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const say = (text: string): string =>
  JSON.stringify({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId('general'),
    threadTs: null,
    text,
  });

const json = { 'content-type': 'application/json' };

describe('acts', () => {
  it('does what a person does', async () => {
    expect(await send({ headers: json, body: say('hello') })).toEqual({
      status: 200,
      body: '{"ok":true}',
    });
    expect(slack.messages().map(({ text }) => text)).toEqual(['hello']);
  });

  it('says why an act was not done', async () => {
    const { status, body } = await send({ headers: json, body: say('  ') });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: false, error: 'Type something first.' });
  });

  it.each<[string, number, () => Sent]>([
    ['what is not JSON', 400, () => ({ headers: json, body: '{' })],
    ['an act that it does not know', 400, () => ({ headers: json, body: '{"act":"fly"}' })],
    ['a form', 415, () => ({ headers: { 'content-type': 'text/plain' }, body: say('x') })],
    ['another verb', 405, () => ({ method: 'PUT', headers: json, body: say('x') })],
    ['a body without end', 413, () => ({ headers: json, body: say('x'.repeat(600_000)) })],
    [
      'a name of elsewhere',
      403,
      () => ({ headers: { ...json, host: 'evil.example' }, body: say('x') }),
    ],
    [
      'a page of another origin',
      403,
      () => ({ headers: { ...json, origin: 'http://evil.example' }, body: say('x') }),
    ],
    [
      'a page of another port here',
      403,
      () => ({ headers: { ...json, origin: 'http://127.0.0.1:1' }, body: say('x') }),
    ],
    [
      'a page without an origin',
      403,
      () => ({ headers: { ...json, origin: 'null' }, body: say('x') }),
    ],
    [
      'another site by its fetch metadata',
      403,
      () => ({ headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: say('x') }),
    ],
  ])('refuses %s', async (_what, status, sent) => {
    expect((await send(sent())).status).toBe(status);
    expect(slack.messages()).toEqual([]);
  });

  it.each(['localhost', '[::1]', 'playground.example'])('takes the host name %s', async (name) => {
    const host = `${name}:${port}`;
    const headers = { ...json, host, origin: `http://${host}` };
    expect((await send({ headers, body: say('hello') })).status).toBe(200);
  });

  it('leaves other paths to the server it was attached to', async () => {
    expect(await send({ path: '/', method: 'GET' })).toEqual({ status: 200, body: 'the page' });
  });
});

describe('the stream', () => {
  const open = (headers: Record<string, string> = {}, path = '/playground/stream') =>
    new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });

  const statusOf = (ws: WebSocket) =>
    new Promise((resolve) => {
      ws.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      ws.on('error', () => resolve('cut'));
      ws.on('open', () => resolve('open'));
    });

  it('shows the workspace first and then each change', async () => {
    await slack.act(JSON.parse(say('before')));
    const ws = open();
    const frames: StreamFrame[] = [];
    const seen = new Promise<void>((resolve) => {
      ws.on('message', (data) => {
        frames.push(JSON.parse(data.toString()));
        if (frames.length === 1) void slack.act(JSON.parse(say('after')));
        if (frames.some(({ type }) => type === 'message')) resolve();
      });
    });
    await seen;
    ws.terminate();
    expect(frames[0]).toMatchObject({
      type: 'workspace',
      workspace: { messages: [{ text: 'before' }] },
    });
    expect(frames.at(-1)).toMatchObject({ type: 'message', message: { text: 'after' } });
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }, 403],
    ['a name of elsewhere', { host: 'evil.example' }, 403],
  ])('is refused to %s', async (_who, headers, status) => {
    expect(await statusOf(open(headers))).toBe(status);
  });

  it('is the only WebSocket that there is', async () => {
    expect(await statusOf(open({}, '/elsewhere'))).toBe('cut');
  });
});
