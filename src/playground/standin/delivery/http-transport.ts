import http from 'node:http';
import type { Clock } from '../clock.ts';
import { type AttemptOutcome, failed, type Transport } from './delivery.ts';
import { requestBody } from './request-body.ts';
import { signedHeaders } from './signature.ts';

export interface HttpTransport extends Transport {
  /** Where the app takes Slack's requests. */
  requestUrl: string | null;
  /** Sends url_verification; true when the app gave the challenge back. */
  verify(): Promise<boolean>;
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

const parsed = ({ body, headers }: Answer): unknown => {
  if (body === '') return undefined;
  if (!headers['content-type']?.includes('json')) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};

const TIMEOUT = Symbol('timeout');

export function createHttpTransport(options: {
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly ackTimeoutMs: number;
  readonly clock: Clock;
}): HttpTransport {
  const agent = new http.Agent({ keepAlive: true });
  const post = (
    address: string,
    body: string,
    contentType: string,
    more: Record<string, string>,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const timestamp = Math.floor(options.clock.now() / 1000);
      const request = http.request(address, {
        method: 'POST',
        agent,
        headers: {
          'content-type': contentType,
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...signedHeaders(options.signingSecret, timestamp, body),
          ...more,
        },
      });
      const cancel = options.clock.after(options.ackTimeoutMs, () => {
        reject(TIMEOUT);
        request.destroy();
      });
      request.on('error', (error) => {
        cancel();
        reject(error);
      });
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          cancel();
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
        });
      });
      request.end(body);
    });

  const transport: HttpTransport = {
    requestUrl: null,
    send: async (kind, payload, retry, { dropBeforeAck }): Promise<AttemptOutcome> => {
      if (transport.requestUrl === null) return failed('connection_failed');
      const { body, contentType } = requestBody(kind, payload);
      const headers: Record<string, string> =
        retry === null
          ? {}
          : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason };
      try {
        const answer = await post(transport.requestUrl, body, contentType, headers);
        if (dropBeforeAck) return failed('connection_failed');
        const { status } = answer;
        if (status >= 200 && status < 300) return { acked: true, status, body: parsed(answer) };
        return failed('http_error', status, answer.headers['x-slack-no-retry'] === '1');
      } catch (error) {
        return failed(error === TIMEOUT ? 'http_timeout' : 'connection_failed');
      }
    },
    verify: async () => {
      if (transport.requestUrl === null) return false;
      const challenge = `challenge-${options.clock.now()}`;
      const token = options.verificationToken;
      const body = JSON.stringify({ type: 'url_verification', token, challenge });
      const answer = await post(transport.requestUrl, body, 'application/json', {});
      const said = parsed(answer);
      const given = typeof said === 'object' && said !== null && 'challenge' in said;
      return answer.status === 200 && (given ? said.challenge : said) === challenge;
    },
    close: () => agent.destroy(),
  };
  return transport;
}
