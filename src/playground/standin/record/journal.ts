import type { StreamFrame } from '../../protocol.ts';

/** One request between the app and the stand-in. Tokens and secrets are left out. */
export interface CallRecord {
  /** ISO time of the request. */
  readonly at: string;
  readonly direction: 'to-app' | 'from-app';
  /** The Web API method, `response_url`, or the kind and name of what was delivered. */
  readonly name: string;
  readonly payload: unknown;
  /** What was answered; null where no answer came. */
  readonly response: unknown;
  /** HTTP status of the answer; null where no answer came or it came over a socket. */
  readonly status: number | null;
  readonly ms: number;
}

/** Everything that happened, and waiting for things to happen. */
export interface Journal {
  readonly frames: readonly StreamFrame[];
  readonly calls: readonly CallRecord[];
  frame(frame: StreamFrame): void;
  call(call: CallRecord): void;
  /** Says that something changed that is not in a frame or a call. */
  changed(): void;
  /** Calls `listener` for each frame from now on; the returned function ends that. */
  onFrame(listener: (frame: StreamFrame) => void): () => void;
  /**
   * The first value of `probe` that is neither undefined, null nor false. It is looked at again
   * whenever something happens, never by polling.
   *
   * @throws when `timeoutMs` pass without one.
   */
  waitFor<T>(probe: () => T, timeoutMs?: number): Promise<Exclude<T, undefined | null | false>>;
  /** Ends all waiting with an error. */
  close(): void;
}

const DEFAULT_WAIT_MS = 5000;

const KEPT = 10_000;

/** Adds to a list that forgets its oldest, so that a playground left running does not grow. */
export const keep = <T>(list: T[], entry: T): void => {
  list.push(entry);
  if (list.length > KEPT) list.splice(0, list.length - KEPT);
};

export function createJournal(): Journal {
  const frames: StreamFrame[] = [];
  const calls: CallRecord[] = [];
  const listeners = new Set<(frame: StreamFrame) => void>();
  const waiting = new Set<{ look: () => void; fail: (reason: string) => void }>();

  const changed = (): void => {
    for (const waiter of [...waiting]) waiter.look();
  };
  const frame = (entry: StreamFrame): void => {
    keep(frames, entry);
    for (const listener of [...listeners]) listener(entry);
    changed();
  };
  return {
    frames,
    calls,
    frame,
    changed,
    call: (call) => {
      keep(calls, call);
      const { at, direction, name, payload, response } = call;
      frame({ type: 'call', call: { at, direction, name, payload, response } });
    },
    onFrame: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    waitFor: <T>(probe: () => T, timeoutMs = DEFAULT_WAIT_MS) => {
      type Found = Exclude<T, undefined | null | false>;
      return new Promise<Found>((resolve, reject) => {
        const settle = (finish: () => void): void => {
          clearTimeout(timer);
          waiting.delete(waiter);
          finish();
        };
        const fail = (reason: string): void => {
          const latest = calls.slice(-8).map((call) => `${call.direction} ${call.name}`);
          const error = new Error(`${reason}. Latest calls: ${latest.join(', ') || 'none'}`);
          settle(() => reject(error));
        };
        const look = (): void => {
          try {
            const value = probe();
            if (value !== undefined && value !== null && value !== false) {
              settle(() => resolve(value as Found));
            }
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const waiter = { look, fail };
        const timer = setTimeout(() => fail(`Nothing of the kind in ${timeoutMs} ms`), timeoutMs);
        waiting.add(waiter);
        look();
      });
    },
    close: () => {
      for (const waiter of [...waiting]) waiter.fail('The stand-in was closed');
    },
  };
}
