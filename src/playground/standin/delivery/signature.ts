import { createHmac } from 'node:crypto';

/**
 * Slack's signature of a request: `v0=` and the hex HMAC-SHA256 of `v0:timestamp:body`.
 *
 * @param timestamp seconds since 1970, as sent in `x-slack-request-timestamp`
 */
export const signature = (secret: string, timestamp: number, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

/** The two headers that Slack signs a request with. */
export const signedHeaders = (
  secret: string,
  timestamp: number,
  body: string,
): Record<string, string> => ({
  'x-slack-request-timestamp': String(timestamp),
  'x-slack-signature': signature(secret, timestamp, body),
});
