import type { Clock } from '../clock.ts';
import type { FaultSource } from '../faults.ts';
import { slackId } from '../ids.ts';
import { type Journal, keep } from '../record/journal.ts';
import { withoutTokens } from '../record/redact.ts';
import type {
  Attempt,
  Delivery,
  DeliveryKind,
  DeliveryResult,
  Retry,
  SendOptions,
  Transport,
} from './delivery.ts';

type Payload = Readonly<Record<string, unknown>>;
type Made = Attempt & { readonly at: string };

const PLAIN: SendOptions = { dropBeforeAck: false, malformedFirst: false };

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

    const attempt = async (retry: Retry | null, how: Partial<SendOptions> = {}): Promise<Made> => {
      const at = new Date(clock.now()).toISOString();
      const begun = performance.now();
      const outcome = await transport.send(kind, payload, retry, { ...PLAIN, ...how });
      return { at, retryNum: retry?.num ?? 0, outcome, ms: performance.now() - begun };
    };

    const record = ({ at, ...made }: Made): void => {
      const { outcome, ms } = made;
      attempts.push(made);
      journal.call({
        at,
        direction: 'to-app',
        name: `${kind} ${name}`,
        payload: withoutTokens(payload),
        response: outcome.acked ? (outcome.body ?? '') : null,
        status: outcome.status,
        ms,
      });
    };

    const badly = async (retry: Retry | null): Promise<Made> => {
      const fault = faults.takeDelivery({ kind, payload });
      switch (fault?.kind) {
        case undefined:
          return attempt(retry);
        case 'delay':
          await pause(fault.ms);
          return attempt(retry);
        case 'hold':
          await new Promise<void>((resume) => faults.hold(resume));
          return attempt(retry);
        case 'duplicate': {
          const first = attempt(retry);
          for (let copy = 1; copy <= (fault.copies ?? 1); copy += 1) {
            void attempt({ num: copy, reason: 'http_timeout' }).then(record);
          }
          return first;
        }
        case 'twin':
          deliver(kind, name, { ...payload, event_id: slackId('Ev') });
          return attempt(retry);
        case 'drop-before-ack':
          return attempt(retry, { dropBeforeAck: true });
        case 'malformed-first':
          return attempt(retry, { malformedFirst: true });
        default:
          throw new Error(`Unhandled: ${fault satisfies never}`);
      }
    };

    const run = async (): Promise<DeliveryResult> => {
      const delays = kind === 'events_api' ? [...retryDelaysMs] : [];
      for (let retry: Retry | null = null; ; ) {
        const made: Made = await badly(retry);
        const { outcome } = made;
        const delay = outcome.acked || outcome.noRetry ? undefined : delays.shift();
        // The repetition is planned before the attempt shows, so that who sees one can move the
        // clock to the other.
        const planned = delay === undefined || delay === 0 ? null : pause(delay);
        record(made);
        if (outcome.acked || delay === undefined) {
          return { ...outcome, attempts, ms: performance.now() - start };
        }
        await planned;
        retry = { num: made.retryNum + 1, reason: outcome.reason };
      }
    };

    const delivery: Delivery = { kind, name, payload, attempts, done: run() };
    keep(deliveries, delivery);
    return delivery;
  };
  return { deliver, deliveries };
}
