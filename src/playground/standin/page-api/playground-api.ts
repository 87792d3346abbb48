import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { ActResult, StreamFrame } from '../../protocol.ts';
import type { StandIn } from '../create-standin.ts';
import { readBody } from '../web-api/http-body.ts';
import { readAct } from './act-schema.ts';
import { originProblem } from './same-origin.ts';

export interface PlaygroundApiOptions {
  /** Host names allowed besides localhost, 127.0.0.1 and [::1]. */
  readonly allowedHosts?: readonly string[];
}

/** The page's two addresses, for a server that answers other requests too. */
export interface PlaygroundApi {
  /** Answers the request if it is for the playground; otherwise gives false and leaves it be. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** The same for an upgrade to a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Closes every open stream. */
  close(): void;
}

const STREAM = '/playground/stream';
const ACT = '/playground/act';
const BODY_MAX = 512_000;
/** A page that has this much waiting is not reading; it can open the stream again. */
const BACKLOG_MAX = 32_000_000;

const pathOf = (request: IncomingMessage): string =>
  new URL(request.url ?? '/', 'http://playground').pathname;

function answer(response: ServerResponse, status: number, result: ActResult): void {
  const body = JSON.stringify(result);
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body);
}

async function takeAct(standIn: StandIn, request: IncomingMessage, response: ServerResponse) {
  const refuse = (status: number, error: string): void =>
    answer(response, status, { ok: false, error });
  if (request.method !== 'POST') return refuse(405, 'Acts are sent by POST.');
  // A form of another page can post without asking; JSON it cannot.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return refuse(415, 'Acts are sent as application/json.');
  }
  let body: string;
  try {
    body = await readBody(request, BODY_MAX);
  } catch {
    return refuse(413, 'The act is too long.');
  }
  const act = readAct(body);
  if (typeof act === 'string') return refuse(400, act);
  const { result } = await standIn.act(act);
  answer(response, 200, result);
}

function createPlaygroundApi(
  standIn: StandIn,
  { allowedHosts = [] }: PlaygroundApiOptions = {},
): PlaygroundApi {
  const streams = new WebSocketServer({ noServer: true });

  const stream = (ws: WebSocket): void => {
    const send = (frame: StreamFrame): void => {
      if (ws.readyState !== WebSocket.OPEN) return;
      if (ws.bufferedAmount > BACKLOG_MAX) ws.terminate();
      else ws.send(JSON.stringify(frame));
    };
    for (const frame of standIn.openingFrames()) send(frame);
    const stop = standIn.onFrame(send);
    ws.on('close', stop);
    ws.on('error', () => ws.terminate());
  };
  return {
    handle: (request, response) => {
      const path = pathOf(request);
      if (path !== ACT && path !== STREAM) return false;
      const problem = originProblem(request, allowedHosts);
      if (problem !== null) answer(response, 403, { ok: false, error: problem });
      else if (path === STREAM) {
        answer(response, 426, { ok: false, error: 'The stream is a WebSocket.' });
      } else {
        takeAct(standIn, request, response).catch((error: unknown) => {
          answer(response, 500, { ok: false, error: `The stand-in failed: ${String(error)}` });
        });
      }
      return true;
    },
    upgrade: (request, socket, head) => {
      if (pathOf(request) !== STREAM) return false;
      if (originProblem(request, allowedHosts) === null) {
        streams.handleUpgrade(request, socket, head, stream);
      } else {
        socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      }
      return true;
    },
    close: () => {
      for (const ws of streams.clients) ws.terminate();
      streams.close();
    },
  };
}

/**
 * Lets a server answer `/playground/stream` and `/playground/act` before its own listeners, which
 * get everything else. Call it after they are set, and `close` what it gives before the server is
 * closed: a server waits for its open streams.
 */
export function attachPlaygroundApi(
  server: Server,
  standIn: StandIn,
  options: PlaygroundApiOptions = {},
): PlaygroundApi {
  const api = createPlaygroundApi(standIn, options);
  const others = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (api.handle(request, response)) return;
    for (const other of others) other.call(server, request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    if (!api.upgrade(request, socket, head) && server.listenerCount('upgrade') === 1) {
      socket.destroy();
    }
  });
  return api;
}
