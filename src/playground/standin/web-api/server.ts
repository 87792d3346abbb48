import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { CallFault } from '../faults.ts';
import { withoutTokens } from '../record/redact.ts';
import type { Slack } from '../slack.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { callMethod } from './call-method.ts';
import { SlackError } from './errors.ts';
import { readBody } from './http-body.ts';
import { useResponseUrl } from './response-url.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the record shows. */
  readonly shown: unknown;
}

/** Tokens come in the header, or in a form as Slack allows everywhere but for opening sockets. */
function tokenOf(request: IncomingMessage, method: string, args: Arguments): string | null {
  const header = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (header !== undefined) return header;
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const allowed = form === true && method !== 'apps.connections.open';
  return allowed && typeof args.token === 'string' ? args.token : null;
}

const jsonAnswer = (slack: Slack, value: Readonly<Record<string, unknown>>): Answer => ({
  status: 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': slack.account.scopes.join(','),
  },
  body: JSON.stringify(value),
  shown: value,
});

function answerMethod(slack: Slack, name: string, token: string | null, args: Arguments): Answer {
  return jsonAnswer(slack, callMethod(slack, name, token, args));
}

/** What the fault lets through instead of, or before, the proper answer; null for no answer. */
async function withFault(
  slack: Slack,
  fault: CallFault | undefined,
  proper: () => Answer,
): Promise<Answer | 'reset' | 'hang'> {
  switch (fault?.kind) {
    case undefined:
      return proper();
    case 'delay':
      await new Promise<void>((resume) => slack.clock.after(fault.ms, resume));
      return proper();
    case 'rate-limit': {
      const value = { ok: false, error: 'ratelimited' };
      const answer = jsonAnswer(slack, value);
      const headers = { ...answer.headers, 'retry-after': String(fault.retryAfterS) };
      return { ...answer, status: 429, headers };
    }
    case 'error':
      return jsonAnswer(slack, { ok: false, error: fault.error });
    case 'status': {
      if (fault.stored) proper();
      const body = `HTTP ${fault.status}`;
      return { status: fault.status, headers: { 'content-type': 'text/plain' }, body, shown: body };
    }
    case 'bad-json': {
      if (fault.stored) proper();
      const body = '{"ok": tru';
      return { status: 200, headers: { 'content-type': 'application/json' }, body, shown: body };
    }
    case 'reset':
    case 'hang':
      if (fault.stored) proper();
      return fault.kind;
    default:
      throw new Error(`Unhandled: ${fault satisfies never}`);
  }
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

  const answer = await withFault(slack, slack.faults.takeCall(name), proper);
  const silent = typeof answer === 'string';
  slack.journal.call({
    at,
    direction: 'from-app',
    name,
    payload: withoutTokens(readable(args)),
    response: silent ? null : withoutTokens(answer.shown),
    status: silent ? null : answer.status,
    ms: performance.now() - begun,
  });
  if (answer === 'reset') request.socket.resetAndDestroy();
  else if (answer !== 'hang') response.writeHead(answer.status, answer.headers).end(answer.body);
}

const JSON_ARGUMENTS = new Set(['blocks', 'attachments', 'metadata', 'view', 'prompts']);

/** The arguments with JSON in forms unpacked, for the record. */
function readable(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value !== 'string' || !JSON_ARGUMENTS.has(name)) return [name, value];
      try {
        return [name, JSON.parse(value)];
      } catch {
        return [name, value];
      }
    }),
  );
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
