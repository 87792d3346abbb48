import type { Logger } from 'pino';
import type { Handler } from '../../http/open-port.ts';
import { readBody } from '../../http/read-body.ts';
import { sendJson } from '../../http/send-json.ts';
import { StoreError } from '../../store/store-error.ts';
import { acknowledgement, endEmpty } from './acknowledgement.ts';
import type { DurableReceiver } from './durable-receiver.ts';
import { readRequest } from './read-request.ts';
import { doubtSignature } from './signature.ts';

export interface SlackRequestsOptions {
  readonly signingSecret: string;
  readonly receiver: Pick<DurableReceiver, 'processEvent'>;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Slack's largest bodies, views with their state, stay below. */
const BODY_LIMIT = 1_048_576;

/**
 * Answers Slack's requests: 401 where the signature or its time does not hold, 400 and 413 for a
 * body that cannot be read, 503 where an event could not be kept and 500 where a listener failed,
 * so that Slack sends an event again; otherwise what was acknowledged.
 *
 * Bolt's HTTP receiver is not used. It takes requests of the future and forms only without a
 * charset, ends the process at a body that is no object, and reads and checks at several times the
 * cost, on every request.
 */
export function slackRequests(options: SlackRequestsOptions): Handler {
  const { signingSecret, receiver, log, now = Date.now } = options;

  return async (request, response) => {
    const body = await readBody(request, BODY_LIMIT);
    if (body.kind !== 'whole') {
      response.setHeader('connection', 'close');
      return endEmpty(response, body.kind === 'too-long' ? 413 : 400);
    }
    const contentType = request.headers['content-type'];
    const doubt = doubtSignature(request.headers, body.bytes, signingSecret, now());
    if (doubt !== null) {
      // This comes without a signature, and is answered without anything being done.
      if (isSslCheck(body.bytes, contentType)) return endEmpty(response, 200);
      log.warn({ why: doubt }, 'refused a request as not from Slack');
      return endEmpty(response, 401);
    }
    const reading = readRequest(body.bytes, contentType);
    switch (reading.kind) {
      case 'ssl-check':
        return endEmpty(response, 200);
      case 'malformed':
        log.warn('refused a request with a body that cannot be read');
        return endEmpty(response, 400);
      case 'url-verification':
        return sendJson(response, 200, { challenge: reading.challenge });
      case 'event':
        break;
      default:
        throw new Error(`Unhandled: ${reading satisfies never}`);
    }

    const { ack, close } = acknowledgement(response, () =>
      log.error('a request was not answered within three seconds'),
    );
    try {
      await receiver.processEvent({ body: reading.body, ack });
      // No listener is there for it.
      close(404);
    } catch (error) {
      if (response.headersSent) log.warn({ err: error }, 'a listener failed after it had answered');
      else if (!(error instanceof StoreError))
        log.error({ err: error }, 'a request was not answered');
      close(error instanceof StoreError ? 503 : 500);
    }
  };
}

function isSslCheck(bytes: Buffer, contentType: string | undefined): boolean {
  return bytes.includes('ssl_check=1') && readRequest(bytes, contentType).kind === 'ssl-check';
}
