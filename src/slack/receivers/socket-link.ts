import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { nextTry, type RetryPolicy } from '../../inbox/retry-policy.ts';
import { judge } from '../failure.ts';
import type { SocketConnection } from './socket-connection.ts';

export interface SocketLinkOptions {
  readonly connect: () => Promise<SocketConnection>;
  readonly policy: RetryPolicy;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Told when a connection opened (1) or closed (-1). */
  readonly onChange: (by: 1 | -1) => void;
}

/** A connection that ends sooner than this counts as a failure, so that a broken peer is not flooded. */
const SHORT_LIFE_MS = 5_000;
/** What came over a connection is answered within the three seconds that Slack waits. */
const RETIRE_MS = 3_000;

/** Keeps one connection to Slack open, opening the next before the last is let go. */
export class SocketLink {
  readonly #options: SocketLinkOptions;
  readonly #stop = new AbortController();
  readonly #opened = Promise.withResolvers<void>();
  #connection: SocketConnection | undefined;
  #running: Promise<void> | undefined;

  constructor(options: SocketLinkOptions) {
    this.#options = options;
    // Whoever starts it hears of it; nobody else has to.
    this.#opened.promise.catch(() => {});
  }

  /**
   * Connects, and again whenever the connection ends, until `stop`.
   *
   * Resolves at the first connection; rejects where Slack refuses the token before there is one.
   */
  start(): Promise<void> {
    this.#running ??= this.#run();
    return this.#opened.promise;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#opened.resolve();
    await this.#connection?.retire(RETIRE_MS);
  }

  async #run(): Promise<void> {
    const { log } = this.#options;
    let failures = 0;
    while (!this.#stop.signal.aborted) {
      try {
        const began = performance.now();
        const reason = await this.#serve();
        if (this.#stop.signal.aborted) return;
        log.info({ reason }, 'a socket is ending; opening the next');
        if (performance.now() - began >= SHORT_LIFE_MS) failures = 0;
        else if (++failures > 1) await this.#pause(failures, new Error('it ended at once'));
      } catch (error) {
        failures += 1;
        if (judge(error).kind === 'final') {
          log.error({ err: error }, 'Slack refuses to open a socket');
          this.#opened.reject(error);
        }
        await this.#pause(failures, error);
      }
    }
  }

  /** Opens a connection, lets the one before it go, and resolves with the reason when it ends. */
  async #serve(): Promise<string> {
    const { connect, onChange } = this.#options;
    const connection = await connect();
    onChange(1);
    void connection.closed.then(() => onChange(-1));
    const before = this.#connection;
    this.#connection = connection;
    this.#opened.resolve();
    void before?.retire(RETIRE_MS);
    const stopped = once(this.#stop.signal, 'abort').then(() => 'stopped');
    if (!this.#stop.signal.aborted) return Promise.race([connection.ending, stopped]);
    await connection.retire(RETIRE_MS);
    return 'stopped';
  }

  async #pause(failures: number, error: unknown): Promise<void> {
    const { policy, log } = this.#options;
    const verdict = judge(error);
    const next = nextTry(policy, verdict, failures, 0);
    // A token that was refused may have been put right in Slack's settings.
    const inMs = next.do === 'retry' ? next.inMs : policy.longestPauseMs;
    log.warn({ reason: verdict.reason, inMs }, 'no socket yet; trying again');
    await sleep(inMs, undefined, { signal: this.#stop.signal }).catch(() => {});
  }
}
