import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Handler } from '../../http/open-port.ts';
import { forSlack } from '../../log/slack-logger.ts';
import { StoreError } from '../../store/store-error.ts';
import { bufferIncomingMessage, HTTPReceiver, isRawBodyError } from '../bolt.ts';
import type { DurableReceiver } from './durable-receiver.ts';

export interface SlackRequestsOptions {
  readonly signingSecret: string;
  readonly receiver: Pick<DurableReceiver, 'processEvent'>;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Slack's largest bodies, views with their state, stay below. */
const BODY_LIMIT = 1_048_576;

/** As far as a clock may be off; Bolt holds timestamps of the past to the same. */
const MOST_AHEAD_S = 300;

/**
 * Answers Slack's signed requests through Bolt's HTTP receiver, after what that leaves out: a
 * timestamp of the future is refused, a content type may name its charset, and a body that is no
 * object is refused instead of ending the process.
 */
export function slackRequests(options: SlackRequestsOptions): Handler {
  const { signingSecret, receiver, log, now = Date.now } = options;
  const bolt = new HTTPReceiver({
    signingSecret,
    bodyLimit: BODY_LIMIT,
    logger: forSlack(log, 'http-receiver'),
    processEventErrorHandler: async ({ error, response }) => {
      if (response.headersSent) {
        log.warn({ err: error }, 'a listener failed after it had answered');
        return true;
      }
      if (!(error instanceof StoreError)) log.error({ err: error }, 'a request was not answered');
      // Slack sends an event again that gets no 200.
      response.writeHead(error instanceof StoreError ? 503 : 500).end();
      return true;
    },
  });
  // All that the receiver asks of an app is that it processes what came.
  bolt.init(receiver as Pick<App, 'processEvent'> as App);

  return async (request, response) => {
    if (isAhead(request, now())) {
      log.warn('refused a request that is dated in the future; see that the clock is right');
      return end(response, 401);
    }
    normaliseContentType(request);
    try {
      const { rawBody } = await bufferIncomingMessage(request, BODY_LIMIT);
      if (!holdsObject(rawBody, request.headers['content-type'])) return end(response, 400);
    } catch (error) {
      // The rest of the body is not read, so the connection cannot be used again.
      response.setHeader('connection', 'close');
      return end(response, isRawBodyError(error) && error.statusCode === 413 ? 413 : 400);
    }
    bolt.requestListener(request, response);
  };
}

function isAhead(request: IncomingMessage, now: number): boolean {
  const seconds = Number(request.headers['x-slack-request-timestamp']);
  return seconds > now / 1_000 + MOST_AHEAD_S;
}

/** Bolt knows forms only by the bare type. UTF-8 is what it reads them as, so no other may pass. */
function normaliseContentType(request: IncomingMessage): void {
  const form = /^\s*application\/x-www-form-urlencoded\s*;\s*charset\s*=\s*"?utf-8"?\s*$/i;
  if (form.test(request.headers['content-type'] ?? '')) {
    request.headers['content-type'] = 'application/x-www-form-urlencoded';
  }
}

/** Whether the JSON, in the body or in a form's `payload`, begins as an object does. */
function holdsObject(rawBody: Buffer, contentType: string | undefined): boolean {
  if (contentType === 'application/x-www-form-urlencoded') {
    // Commands, the most frequent of forms, have none, and need not be read twice.
    if (!rawBody.includes('payload=')) return true;
    const payload = new URLSearchParams(rawBody.toString()).get('payload');
    return payload === null || payload.trimStart().startsWith('{');
  }
  return rawBody.subarray(0, 64).toString().trimStart().startsWith('{');
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
