import type { WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { forSlack } from '../log/slack-logger.ts';

/** Longer than Slack takes, shorter than anyone waits. */
const CALL_TIMEOUT_MS = 10_000;

export interface SlackApi {
  /** Ends with a slash. */
  readonly url: string;
  readonly log: Logger;
}

/**
 * Options of a Web API client, made anew at each call: Slack's packages write into what they are
 * given.
 *
 * Nothing is retried by the client, since a retried `chat.postMessage` may post twice and a 429
 * would stop every call of the workspace: the inbox tries again, channel by channel.
 */
export function webClientOptions({ url, log }: SlackApi): WebClientOptions {
  return {
    slackApiUrl: url,
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: forSlack(log, 'web-api'),
  };
}
