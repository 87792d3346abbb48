import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { MultipleListenerError } from '../../src/slack/bolt.ts';
import { certainlyNotPosted, judge } from '../../src/slack/failure.ts';
import { storeError } from '../../src/store/store-error.ts';

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });
const http = (status: number) => new WebAPIHTTPError(status, '', {}, '');
const network = (code: string) =>
  new WebAPIRequestError(
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }),
  );
const timeout = new WebAPIRequestError(new DOMException('timed out', 'TimeoutError'));

describe('a failure', () => {
  it.each([
    { of: 'a 429', error: new WebAPIRateLimitedError(7), kind: 'wait', posted: 'no' },
    { of: 'ratelimited', error: refused('ratelimited'), kind: 'wait', posted: 'no' },
    { of: 'a 500', error: http(500), kind: 'again', posted: 'perhaps' },
    { of: 'a 503', error: http(503), kind: 'again', posted: 'perhaps' },
    { of: 'a 404', error: http(404), kind: 'unforeseen', posted: 'no' },
    { of: 'a reset', error: network('ECONNRESET'), kind: 'again', posted: 'perhaps' },
    { of: 'a refused connection', error: network('ECONNREFUSED'), kind: 'again', posted: 'no' },
    { of: 'an unknown host', error: network('ENOTFOUND'), kind: 'again', posted: 'no' },
    { of: 'a timeout', error: timeout, kind: 'again', posted: 'perhaps' },
    { of: 'internal_error', error: refused('internal_error'), kind: 'again', posted: 'perhaps' },
    { of: 'fatal_error', error: refused('fatal_error'), kind: 'again', posted: 'perhaps' },
    { of: 'a page instead of JSON', error: refused('<html>'), kind: 'again', posted: 'perhaps' },
    { of: 'not_in_channel', error: refused('not_in_channel'), kind: 'final', posted: 'no' },
    { of: 'account_inactive', error: refused('account_inactive'), kind: 'final', posted: 'no' },
    { of: 'invalid_blocks', error: refused('invalid_blocks'), kind: 'final', posted: 'no' },
    { of: 'a locked store', error: storeError('busy', 'f'), kind: 'again', posted: 'perhaps' },
    { of: 'a bug', error: new TypeError('x'), kind: 'unforeseen', posted: 'perhaps' },
    { of: 'a thrown word', error: 'x', kind: 'unforeseen', posted: 'perhaps' },
  ])('$of is $kind, and the message is there: $posted', ({ error, kind, posted }) => {
    expect(judge(error).kind).toBe(kind);
    expect(certainlyNotPosted(error) ? 'no' : 'perhaps').toBe(posted);
  });

  it('of a 429 waits as long as Slack said', () => {
    expect(judge(new WebAPIRateLimitedError(7))).toMatchObject({ ms: 7_000 });
  });

  it('of several listeners is the one that can pass', () => {
    const several = new MultipleListenerError([refused('is_archived'), http(503)]);
    expect(judge(several)).toEqual({ kind: 'again', reason: 'http-503' });
  });

  it('that Bolt has wrapped is what it was', () => {
    const wrapped = Object.assign(new Error('unknown'), { original: new TypeError('x') });
    expect(judge(wrapped)).toEqual({ kind: 'unforeseen', reason: 'TypeError' });
  });
});
