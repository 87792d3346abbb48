import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { type Check, healthz, readyz } from '../../src/http/health.ts';
import { type OpenPort, openPort, PortError, type Routes } from '../../src/http/open-port.ts';
import { sendJson } from '../../src/http/send-json.ts';

const log = pino({ level: 'silent' });
const ports: OpenPort[] = [];

afterEach(async () => {
  for (const port of ports.splice(0)) await port.close(0);
});

async function listen(routes: Routes, port = 0): Promise<OpenPort> {
  const opened = await openPort({ host: '127.0.0.1', port, routes, log });
  ports.push(opened);
  return opened;
}

describe('the port', () => {
  it('answers its routes, 404 elsewhere and 405 with what is allowed', async () => {
    const { url } = await listen({ 'GET /healthz': healthz });
    const status = async (path: string, method: string) =>
      (await fetch(url + path, { method })).status;
    expect(await status('/healthz', 'GET')).toBe(200);
    expect(await status('/healthz?deep=1', 'HEAD')).toBe(200);
    expect(await status('/healthz', 'POST')).toBe(405);
    expect(await status('/constructor', 'GET')).toBe(404);
    expect(await status('//evil', 'GET')).toBe(404);
  });

  it('sends the headers that keep a browser from guessing, framing and keeping', async () => {
    const { url } = await listen({ 'GET /healthz': healthz });
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('answers 500 without details where a handler fails, and goes on', async () => {
    const { url } = await listen({
      'GET /fails': () => {
        throw new Error('inner detail');
      },
      'GET /healthz': healthz,
    });
    const failed = await fetch(`${url}/fails`);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('inner detail');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('says which setting to change where it is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(listen({}, port)).rejects.toThrow(PortError);
    await expect(listen({}, port)).rejects.toThrow(
      `Port ${port} is in use by another program. Set PORT`,
    );
    taken.close();
  });

  it('says which setting to change where the host is not this machine', async () => {
    const options = { host: '203.0.113.1', port: 0, routes: {}, log };
    await expect(openPort(options)).rejects.toThrow('Set HOST to one');
  });

  it('finishes a request that is under way when it closes, and takes no other', async () => {
    let begun = (): void => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const opened = await listen({
      'GET /slow': async (_, response) => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 30));
        sendJson(response, 200, { slow: true });
      },
    });
    const slow = fetch(`${opened.url}/slow`);
    await underWay;
    const closed = opened.close(5_000);
    expect((await slow).status).toBe(200);
    await closed;
    await expect(fetch(`${opened.url}/slow`)).rejects.toThrow();
  });

  it('closes in time though a client neither asks nor goes', async () => {
    const opened = await listen({ 'GET /healthz': healthz });
    const client = connect(opened.port, '127.0.0.1');
    client.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
    await once(client, 'connect');
    await opened.close(20);
    client.destroy();
  });
});

interface Row {
  readonly when: string;
  readonly checks: Readonly<Record<string, Check>>;
  readonly status: number;
  readonly says: string;
}

describe('readiness', () => {
  it.each<Row>([
    { when: 'all is well', checks: { store: () => null }, status: 200, says: '"store":"ok"' },
    {
      when: 'one is not',
      checks: { store: () => null, slack: () => 'no socket is open' },
      status: 503,
      says: 'no socket is open',
    },
    {
      when: 'one throws',
      checks: {
        store: () => {
          throw new Error('is locked');
        },
      },
      status: 503,
      says: 'is locked',
    },
  ])('is $status when $when', async ({ checks, status, says }) => {
    const { url } = await listen({ 'GET /readyz': readyz(checks) });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(says);
  });
});
