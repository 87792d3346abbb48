import type { Clock } from '../clock.ts';
import type { FaultSource } from '../faults.ts';
import { slackId } from '../ids.ts';
import { type Journal, keep } from '../record/journal.ts';
import { withoutTokens } from '../record/redact.ts';
import type {
  Attempt,
  AttemptOutcome,
  Delivery,
  DeliveryKind,
  DeliveryResult,
  FailureReason,
  Retry,
  Transport,
} from './delivery.ts';

type Payload = Readonly<Record<string, unknown>>;

/** Brings things to the app, again where Slack would, and badly where a test says so. */
export interface Dispatcher {
  deliver(kind: DeliveryKind, name: string, payload: Payload): Delivery;
  readonly deliveries: readonly Delivery[];
}

export function createDispatcher(options: {
  readonly transport: Transport;
  readonly faults: FaultSource;
  readonly journal: Journal;
  readonly clock: Clock;
  /** Only events are sent again. */
  readonly retryDelaysMs: readonly number[];
}): Dispatcher {
  const { transport, faults, journal, clock, retryDelaysMs } = options;
  const deliveries: Delivery[] = [];
  const pause = (ms: number): Promise<void> => new Promise((resume) => clock.after(ms, resume));

  const deliver: Dispatcher['deliver'] = (kind, name, payload) => {
    const attempts: Attempt[] = [];
    const start = performance.now();

    const attempt = async (retry: Retry | null, drop: boolean, garble: boolean) => {
      const at = new Date(clock.now()).toISOString();
      const begun = performance.now();
      const outcome = await transport.send(kind, payload, retry, {
        dropBeforeAck: drop,
        malformedFirst: garble,
      });
      const ms = performance.now() - begun;
      attempts.push({ retryNum: retry?.num ?? 0, outcome, ms });
      journal.call({
        at,
        direction: 'to-app',
        name: `${kind} ${name}`,
        payload: withoutTokens(payload),
        response: outcome.acked ? (outcome.body ?? '') : null,
        status: outcome.status,
        ms,
      });
      return outcome;
    };

    const badly = async (retry: Retry | null): Promise<AttemptOutcome> => {
      const fault = faults.takeDelivery({ kind, payload });
      switch (fault?.kind) {
        case undefined:
          return attempt(retry, false, false);
        case 'delay':
          await pause(fault.ms);
          return attempt(retry, false, false);
        case 'hold':
          await new Promise<void>((resume) => faults.hold(resume));
          return attempt(retry, false, false);
        case 'duplicate': {
          const first = attempt(retry, false, false);
          for (let copy = 1; copy <= (fault.copies ?? 1); copy += 1) {
            void attempt({ num: copy, reason: 'http_timeout' }, false, false);
          }
          return first;
        }
        case 'twin':
          deliver(kind, name, { ...payload, event_id: slackId('Ev') });
          return attempt(retry, false, false);
        case 'drop-before-ack':
          return attempt(retry, true, false);
        case 'malformed-first':
          return attempt(retry, false, true);
        default:
          throw new Error(`Unhandled: ${fault satisfies never}`);
      }
    };

    const run = async (): Promise<DeliveryResult> => {
      const delays = kind === 'events_api' ? retryDelaysMs : [];
      let outcome = await badly(null);
      for (const [index, delay] of delays.entries()) {
        if (outcome.acked || outcome.noRetry) break;
        const reason: FailureReason = outcome.reason;
        if (delay > 0) await pause(delay);
        outcome = await badly({ num: index + 1, reason });
      }
      return { ...outcome, attempts, ms: performance.now() - start };
    };

    const delivery: Delivery = { kind, name, payload, attempts, done: run() };
    keep(deliveries, delivery);
    return delivery;
  };
  return { deliver, deliveries };
}
