import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An id in Slack's form: a letter for its kind and upper-case letters and digits. */
export const slackId = (prefix: string, length = 10): string =>
  prefix + Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const secret = (bytes = 16): string => randomBytes(bytes).toString('hex');

/** An id that is the same in every stand-in: `namedId('U', 'alex')` is `UALEX0000`. */
export const namedId = (prefix: string, name: string): string =>
  prefix +
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .padEnd(8, '0');

/** A timestamp in Slack's form, `1700000000.000100`. */
export type Ts = string;

const MICROS = 1_000_000;
/** Slack's own timestamps count up in hundreds within a second. */
const STEP = 100;

/**
 * Timestamps for one channel: unique in it and rising, but two channels may get the same one, as in
 * Slack, so an app that takes a ts for a key by itself is found out.
 */
export function createTimestamps(now: () => number): () => Ts {
  let last = 0;
  return () => {
    const second = Math.floor(now() / 1000) * MICROS;
    last = Math.max(last, second) + STEP;
    const seconds = Math.floor(last / MICROS);
    return `${seconds}.${String(last % MICROS).padStart(6, '0')}`;
  };
}
