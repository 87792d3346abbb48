import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Verdict } from '../inbox/retry-policy.ts';
import { StoreError } from '../store/store-error.ts';
import { MultipleListenerError } from './bolt.ts';

/** Errors of the Web API that say nothing about the call: Slack had a bad moment. */
const PASSING = [
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
];

const RATE_LIMITED = ['ratelimited', 'rate_limited'];

/** Where Slack limits without saying for how long. */
const UNSAID_WAIT_MS = 30_000;

/** System errors from before anything was sent. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What a failed call of the Web API, or a listener that threw, means for the event it belongs to. */
export function judge(thrown: unknown): Verdict {
  const error = innermost(thrown);
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'wait', ms: error.retryAfter * 1_000, reason: 'http-429' };
  }
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    if (!isCode(reason)) return { kind: 'again', reason: 'unreadable-answer' };
    if (RATE_LIMITED.includes(reason)) return { kind: 'wait', ms: waitOf(error), reason };
    return { kind: PASSING.includes(reason) ? 'again' : 'final', reason };
  }
  if (error instanceof WebAPIHTTPError) {
    const passing = error.statusCode >= 500 || error.statusCode === 408;
    return { kind: passing ? 'again' : 'unforeseen', reason: `http-${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) return { kind: 'again', reason: 'network' };
  if (error instanceof StoreError) return { kind: 'again', reason: `store-${error.trouble}` };
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) {
    return { kind: 'wait', ms: UNSAID_WAIT_MS, reason: 'http-429' };
  }
  return { kind: 'unforeseen', reason: error instanceof Error ? error.name : typeof error };
}

/**
 * Whether Slack has certainly not taken a message, going by how posting it failed. After a lost
 * connection, a timeout or a 5xx nobody knows.
 */
export function certainlyNotPosted(error: unknown): boolean {
  if (error instanceof WebAPIRequestError) {
    return NEVER_SENT.includes(systemCode(error.original));
  }
  if (error instanceof WebAPIHTTPError) return error.statusCode < 500;
  if (error instanceof WebAPIPlatformError) {
    return isCode(error.data.error) && !PASSING.includes(error.data.error);
  }
  return judge(error).kind === 'wait';
}

/** The error of the Web API's answer, such as `invalid_auth`; null for any other failure. */
export function platformError(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** Where an answer is no JSON, the client gives its whole text as the code. */
function isCode(error: unknown): boolean {
  return typeof error === 'string' && /^[a-z0-9_]+$/.test(error);
}

/** Bolt wraps what listeners throw. Of several, the one that can pass counts, so that nothing is lost. */
function innermost(error: unknown): unknown {
  if (error instanceof MultipleListenerError) {
    const inner = error.originals.map(innermost);
    return inner.find((each) => judge(each).kind !== 'final') ?? inner[0];
  }
  if (error instanceof WebAPIRequestError) return error;
  if (error instanceof Error && 'original' in error && error.original instanceof Error) {
    return innermost(error.original);
  }
  return error;
}

function waitOf(error: WebAPIPlatformError): number {
  const seconds = error.data.response_metadata?.retryAfter;
  return typeof seconds === 'number' ? seconds * 1_000 : UNSAID_WAIT_MS;
}

/** fetch hides the system's code in the cause of its error. */
function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return systemCode(error.cause);
}
