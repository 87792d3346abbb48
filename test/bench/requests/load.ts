import autocannon from 'autocannon';
import { cpuMs } from '../apps/process-figures.ts';
import type { RunningApp } from '../apps/running-app.ts';
import { median, percentile } from '../report/numbers.ts';
import type { signedCommand } from './signed-command.ts';

/** Fewer requests than this are sent by every connection, each beginning with another. */
const FEW = 1_000;

/** What a stretch of load came to. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds from sending a request to having its answer. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the app for one request, in milliseconds; null where it cannot be read. */
  readonly cpuPerRequest: number | null;
}

export interface LoadOptions {
  readonly connections: number;
  /**
   * Sent in turn. Each connection has a share of its own; of a few requests it has all. Their
   * signatures hold for five minutes.
   */
  readonly requests: readonly ReturnType<typeof signedCommand>[];
  readonly seconds: number;
}

/**
 * Sends signed commands over connections that are kept, each as soon as the one before is answered.
 *
 * @throws where any request is not answered with 200: its figures would mean nothing
 */
export async function load(app: RunningApp, options: LoadOptions): Promise<Load> {
  const { connections, requests, seconds } = options;
  const share = Math.floor(requests.length / connections);
  let connection = 0;
  const latencies: number[] = [];
  let cpuBefore: number | null = null;
  let start = 0;
  let last = 0;
  const { errors, timeouts, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: app.url,
        connections,
        duration: seconds,
        sampleInt: 100,
        // Each connection is given its own below.
        requests: requests.slice(0, 1),
        setupClient: (client) => {
          const from = connection * share;
          connection += 1;
          client.setRequests(
            requests.length < FEW
              ? [...requests.slice(from), ...requests.slice(0, from)]
              : requests.slice(from, from + share),
          );
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    run.on('start', () => {
      start = performance.now();
      cpuBefore = cpuMs(app.pid);
    });
    // Its own histogram counts whole milliseconds, of which fast answers take none.
    run.on('response', (_client, _status, _bytes, took) => {
      latencies.push(took);
      last = performance.now();
    });
  });
  if (errors + timeouts + non2xx > 0 || latencies.length === 0)
    throw new Error(
      `the ${app.name} failed ${errors + timeouts + non2xx} of ${latencies.length} requests`,
    );
  const cpuAfter = cpuMs(app.pid);
  return {
    perSecond: latencies.length / ((last - start) / 1_000),
    p50: median(latencies),
    p99: percentile(latencies, 0.99),
    cpuPerRequest:
      cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / latencies.length,
  };
}
