import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageBuild } from '../../../src/playground/server/ensure-page-built.ts';
import { pageFeatures } from '../../../src/playground/server/page-features.ts';
import { type ServePageOptions, servePage } from '../../../src/playground/server/serve-page.ts';
import { buildManifest } from '../../../src/slack/manifest.ts';

let folder: string;
let server: Server | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'govcloud-served-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>page');
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'export {}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server with the page's handler answers; 599 is what it leaves to others. */
async function get(
  path: string,
  { method = 'GET', headers = {} }: Asked = {},
  more: Partial<ServePageOptions> = {},
) {
  const build: PageBuild = { folder, built: false, problem: null };
  const page = await servePage({ build, ...more });
  const started = createServer((req, res) => {
    if (!page(req, res)) res.writeHead(599).end();
  });
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const { port } = started.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: { host: `localhost:${port}`, ...headers },
        },
        (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      sent.on('error', reject);
      sent.end();
    },
  );
}

describe('the files of the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/?channel=general', 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/index-1a2b.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/playground/features.json', 'application/json', 'no-cache'],
  ])('%s', async (path, type, caching) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
  });

  it('are not sent again to a browser that has them', async () => {
    const { headers } = await get('/');
    server?.close();
    const again = await get('/', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('are described without being sent to HEAD', async () => {
    const { status, headers, body } = await get('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '19', '']);
  });

  it.each([
    ['/healthz', 'GET'],
    ['/slack/events', 'POST'],
    ['/', 'POST'],
    ['/assets/../package.json', 'GET'],
    ['/assets/%2e%2e/package.json', 'GET'],
    ['//evil', 'GET'],
  ])('leave %s by %s to others', async (path, method) => {
    expect((await get(path, { method })).status).toBe(599);
  });
});

describe('who may see it', () => {
  it.each([
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['[::1]:3000', 200],
    ['evil.example', 403],
    ['localhost.evil.example:3000', 403],
  ])('host "%s" gets %i', async (host, expected) => {
    expect((await get('/', { headers: { host } })).status).toBe(expected);
  });

  it('and whom the settings name', async () => {
    const asked = { headers: { host: 'devbox:3000' } };
    expect((await get('/', asked, { allowedHosts: ['devbox'] })).status).toBe(200);
  });

  it('nothing from elsewhere runs in it', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});

it('says why there is no page', async () => {
  const build: PageBuild = { folder: null, built: false, problem: 'Not there: run npm ci.' };
  const { status, body } = await get('/', {}, { build });
  expect([status, body]).toEqual([503, 'Not there: run npm ci.\n']);
});

it('offers what the manifest of the app says', () => {
  expect(pageFeatures(buildManifest({ gov: false, host: null })).commands[0]?.name).toBe(
    '/govcloud',
  );
  const shortcut = { name: 'Explain', type: 'message', callback_id: 'explain', description: '' };
  expect(pageFeatures({ features: { shortcuts: [shortcut] } })).toEqual({
    commands: [],
    messageShortcuts: [{ title: 'Explain', callbackId: 'explain' }],
    globalShortcuts: [],
  });
});
