import type { ServerResponse } from 'node:http';
import type { ReceiverEvent } from '@slack/bolt';

/** Slack waits three seconds; after that nobody reads the answer. */
const WAIT_MS = 3_001;

/** The one answer that a request gets. */
export interface Acknowledgement {
  /** Answers 200 with what is given: nothing, a text, or an object as JSON. Throws the second time. */
  readonly ack: ReceiverEvent['ack'];
  /** Ends a request that nobody acknowledged. */
  close(status: number): void;
}

/** `onLate` is told when nobody acknowledged in time, after which it is too late to. */
export function acknowledgement(response: ServerResponse, onLate: () => void): Acknowledgement {
  let acknowledged = false;
  const timer = setTimeout(() => {
    onLate();
    endEmpty(response, 404);
  }, WAIT_MS);
  return {
    async ack(body) {
      if (acknowledged) throw new Error('a request was acknowledged twice');
      acknowledged = true;
      clearTimeout(timer);
      // Too late, or the client is gone.
      if (response.writableEnded) return;
      // In one piece with its head and length, which is a single write.
      if (typeof body === 'object' && body !== null) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(body));
      } else response.end(typeof body === 'string' ? body : undefined);
    },
    close(status) {
      clearTimeout(timer);
      if (!response.headersSent) endEmpty(response, status);
    },
  };
}

/** A status and nothing else. */
export function endEmpty(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
