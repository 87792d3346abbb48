import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is not from Slack as far as can be told, or not from now. */
export type Doubt =
  | 'it is not signed'
  | 'its timestamp is no number'
  | 'it is older than five minutes'
  | 'it is dated in the future; see that the clock is right'
  | 'its signature does not match; see that the signing secret is right';

/** As far as a request may be from now, either way. Slack says five minutes. */
const MOST_APART_S = 300;

/**
 * Holds a request to Slack's signature over its timestamp and its very bytes. Null where it holds.
 *
 * Bolt's own check lets timestamps of the future pass, and compares by two further HMACs under a
 * random key each time, which costs more than all else that is done to read a command.
 *
 * @param now milliseconds since 1970
 */
export function doubtSignature(
  headers: IncomingHttpHeaders,
  body: Buffer,
  signingSecret: string,
  now: number,
): Doubt | null {
  const timestamp = headers['x-slack-request-timestamp'];
  const signature = headers['x-slack-signature'];
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return 'it is not signed';
  if (!/^\d{1,12}$/.test(timestamp)) return 'its timestamp is no number';
  const ahead = Number(timestamp) - now / 1_000;
  if (ahead < -MOST_APART_S) return 'it is older than five minutes';
  if (ahead > MOST_APART_S) return 'it is dated in the future; see that the clock is right';
  const hash = createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body);
  const due = Buffer.from(`v0=${hash.digest('hex')}`);
  const given = Buffer.from(signature);
  // The length of a signature is no secret, and unequal ones cannot be compared.
  return given.length === due.length && timingSafeEqual(given, due)
    ? null
    : 'its signature does not match; see that the signing secret is right';
}
