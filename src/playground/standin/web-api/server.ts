import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { withoutTokens } from '../record/redact.ts';
import type { Slack } from '../slack.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { type Arguments, readArguments, unpacked } from './arguments.ts';
import { callMethod } from './call-method.ts';
import { SlackError } from './errors.ts';
import { withFault } from './fault-answer.ts';
import { readBody } from './http-body.ts';
import { useResponseUrl } from './response-url.ts';

/** Tokens come in the header, or in a form as Slack allows everywhere but for opening sockets. */
function tokenOf(request: IncomingMessage, method: string, args: Arguments): string | null {
  const header = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (header !== undefined) return header;
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const allowed = form === true && method !== 'apps.connections.open';
  return allowed && typeof args.token === 'string' ? args.token : null;
}

function answerMethod(slack: Slack, name: string, token: string | null, args: Arguments): Answer {
  return jsonAnswer(slack, callMethod(slack, name, token, args));
}

async function handle(slack: Slack, request: IncomingMessage, response: ServerResponse) {
  const at = new Date(slack.clock.now()).toISOString();
  const begun = performance.now();
  const url = new URL(request.url ?? '/', 'http://standin');
  const method = /^\/api\/([\w.]+)$/.exec(url.pathname)?.[1];
  const responseId = /^\/responses\/(\w+)$/.exec(url.pathname)?.[1];
  const body = await readBody(request);
  const contentType = request.headers['content-type'];

  let name = url.pathname;
  let args: Arguments = {};
  let proper: () => Answer = () => ({ status: 404, headers: {}, body: '', shown: null });
  if (method !== undefined) {
    name = method;
    try {
      args = readArguments(url.searchParams, contentType, body);
      proper = () => answerMethod(slack, method, tokenOf(request, method, args), args);
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      proper = () => jsonAnswer(slack, { ok: false, error: error.code });
    }
  } else if (responseId !== undefined && request.method === 'POST') {
    name = 'response_url';
    try {
      args = readArguments(new URLSearchParams(), contentType, body);
    } catch {
      args = {};
    }
    proper = () => {
      const { status, body: text } = useResponseUrl(slack, responseId, contentType, body);
      return { status, headers: {}, body: text, shown: text };
    };
  }

  const answer = await withFault(slack, slack.faults.takeCall(name, unpacked(args)), proper);
  const silent = typeof answer === 'string';
  slack.journal.call({
    at,
    direction: 'from-app',
    name,
    payload: withoutTokens(unpacked(args)),
    response: silent ? null : withoutTokens(answer.shown),
    status: silent ? null : answer.status,
    ms: performance.now() - begun,
  });
  if (answer === 'reset') request.socket.resetAndDestroy();
  else if (answer !== 'hang') response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** The stand-in's own server: the Web API, the response_urls and the app's sockets. */
export function createSlackServer(slack: Slack): http.Server {
  const server = http.createServer((request, response) => {
    handle(slack, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The stand-in failed: ${String(error)}`);
    });
  });
  server.on('upgrade', (request, socket, head) => slack.sockets.upgrade(request, socket, head));
  return server;
}
