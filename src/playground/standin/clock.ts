/** Where the stand-in gets its time and its delays from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` after `ms` milliseconds unless the returned function is called first. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A clock that moves when a test says so. */
export interface ManualClock extends Clock {
  /** Moves the clock on and runs what has become due, in the order in which it is due. */
  advance(ms: number): void;
}

export function createManualClock(startMs = Date.now()): ManualClock {
  let now = startMs;
  const waiting = new Set<{ due: number; run: () => void }>();
  return {
    now: () => now,
    after: (ms, run) => {
      const entry = { due: now + ms, run };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const next = [...waiting].sort((a, b) => a.due - b.due)[0];
        if (next === undefined || next.due > end) break;
        waiting.delete(next);
        now = Math.max(now, next.due);
        next.run();
      }
      now = end;
    },
  };
}

/** A clock whose delays can be ended, so that nothing keeps waiting when the stand-in is closed. */
export interface StoppableClock extends Clock {
  /** Runs at once everything that waits, and everything asked for later. */
  stop(): void;
}

export function createStoppableClock(base: Clock): StoppableClock {
  const waiting = new Map<() => void, () => void>();
  let stopped = false;
  return {
    now: () => base.now(),
    after: (ms, run) => {
      if (stopped) {
        queueMicrotask(run);
        return () => {};
      }
      const once = (): void => {
        waiting.delete(once);
        run();
      };
      const cancel = base.after(ms, once);
      waiting.set(once, cancel);
      return () => {
        waiting.delete(once);
        cancel();
      };
    },
    stop: () => {
      stopped = true;
      for (const [run, cancel] of [...waiting]) {
        cancel();
        run();
      }
    },
  };
}
