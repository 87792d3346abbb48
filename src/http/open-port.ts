import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { sendJson } from './send-json.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Handlers by method and path, for example `GET /healthz`. A GET answers HEAD, too. */
export type Routes = Readonly<Record<string, Handler>>;

export interface OpenPort {
  readonly server: Server;
  readonly port: number;
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /** Takes no more requests and waits for those under way, `withinMs` at most. */
  close(withinMs: number): Promise<void>;
}

export interface OpenPortOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: Routes;
  /** Gets what no route is there for; false leaves it to be answered with 404. */
  readonly otherwise?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly log: Pick<Logger, 'error'>;
}

/** What is slower than this is no client of ours; all in milliseconds. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  // Longer than the 60 s that load balancers keep a connection, so that they end it and not we.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

const IDLE_LOOK_MS = 20;

/** On every response; a page adds its own. */
const HEADERS = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/**
 * Listens and answers.
 *
 * @throws PortError that names the setting to change, where the address cannot be had.
 */
export async function openPort(options: OpenPortOptions): Promise<OpenPort> {
  const { host, port } = options;
  const server = createServer({ ...LIMITS, maxHeaderSize: 16_384 }, (request, response) =>
    dispatch(options, request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    server,
    port: address.port,
    url: `http://${isEverywhere(host) ? 'localhost' : bracketed(host)}:${address.port}`,
    close: (withinMs) => close(server, withinMs),
  };
}

async function dispatch(
  { routes, otherwise, log }: OpenPortOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  const path = request.url?.split('?', 1)[0] ?? '/';
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const handler = routes[`${method} ${path}`];
  try {
    if (handler !== undefined) await handler(request, response);
    else if (!otherwise?.(request, response)) notFound(routes, path)(request, response);
  } catch (error) {
    log.error({ err: error, path }, 'a request could not be answered');
    if (!response.headersSent) sendJson(response, 500, { error: 'internal error' });
    else response.destroy();
  }
}

function notFound(routes: Routes, path: string): Handler {
  const allowed = Object.keys(routes)
    .filter((route) => route.endsWith(` ${path}`))
    .map((route) => route.split(' ', 1)[0]);
  return (_, response) => {
    if (allowed.length === 0) return sendJson(response, 404, { error: 'not found' });
    response.setHeader('allow', allowed.join(', '));
    sendJson(response, 405, { error: 'method not allowed' });
  };
}

function close(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    // A connection is idle, and kept by its client, as soon as its last response is out.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      resolve();
    });
  });
}

/** The address to listen on cannot be had. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${port}`;
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program. Set PORT to another one, for example PORT=${port + 1}, or to 0 for any that is free.`,
    EACCES: `This user may not listen on ${where}. Set PORT to 1024 or more, for example PORT=3000.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one, for example HOST=127.0.0.1.`,
    ENOTFOUND: `HOST is "${host}", which is no address that can be found. Set it to one, for example HOST=127.0.0.1.`,
  };
  const message = words[error.code ?? ''] ?? `Cannot listen on ${where}: ${error.message}.`;
  return new PortError(message, { cause: error });
}

const isEverywhere = (host: string) => ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);
