import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbox, InboxItem, NewItem } from '../../src/inbox/inbox.ts';
import { thisProcess } from '../../src/inbox/process-identity.ts';
import { RETRY_POLICY, type Verdict } from '../../src/inbox/retry-policy.ts';
import { createSqliteInbox } from '../../src/inbox/sqlite-inbox.ts';
import { InboxWorker, type ItemOutcome } from '../../src/inbox/worker.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

let store: Store;
let inbox: Inbox;
let workers: InboxWorker[];

beforeEach(async () => {
  store = await openStore(':memory:');
  inbox = createSqliteInbox(store);
  workers = [];
});

afterEach(async () => {
  for (const worker of workers) await worker.stop(1_000);
  await store.close();
});

const item = (eventKey: string, queue = 'T1:C1'): NewItem => ({
  eventKey,
  messageKey: null,
  queue,
  body: {},
  withheld: false,
});

interface Running {
  readonly worker: InboxWorker;
  readonly outcomes: ItemOutcome[];
  /** Resolves when so many outcomes are there. */
  readonly come: (count: number) => Promise<void>;
}

function run(
  handle: (item: InboxItem) => Promise<void>,
  judge: (error: unknown) => Verdict = () => ({ kind: 'final', reason: 'test' }),
): Running {
  const outcomes: ItemOutcome[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const worker = new InboxWorker({
    inbox,
    identity: thisProcess(),
    handle,
    judge,
    policy: { ...RETRY_POLICY, firstPauseMs: 1 },
    log: pino({ level: 'silent' }),
    onOutcome(outcome) {
      outcomes.push(outcome);
      for (const { count, resolve } of waiting) if (outcomes.length >= count) resolve();
    },
    lookEveryMs: 20,
  });
  workers.push(worker);
  worker.start();
  const come = (count: number) =>
    new Promise<void>((resolve) => {
      if (outcomes.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { worker, outcomes, come };
}

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2));
};
const nothingOpen = () =>
  until(async () => {
    const { waiting, working } = await inbox.backlog();
    return waiting + working === 0;
  });

describe('the worker', () => {
  it('handles what was received before it started, and what comes after', async () => {
    const handled: string[] = [];
    await inbox.receive(item('E1'), Date.now());
    const { worker, come } = run(async ({ eventKey }) => {
      handled.push(eventKey);
    });
    await come(1);
    await inbox.receive(item('E2'), Date.now());
    worker.wake();
    await come(2);
    expect(handled).toEqual(['E1', 'E2']);
  });

  it('finds by itself what another process received', async () => {
    const { come } = run(async () => {});
    await come(0);
    await inbox.receive(item('E1'), Date.now());
    await come(1);
  });

  it('keeps the order in a queue, and lets one queue wait without holding another', async () => {
    const handled: string[] = [];
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    for (const [key, queue] of [
      ['slow-1', 'slow'],
      ['slow-2', 'slow'],
      ['fast-1', 'fast'],
      ['fast-2', 'fast'],
    ] as const) {
      await inbox.receive(item(key, queue), Date.now());
    }
    const { come } = run(async ({ eventKey }) => {
      if (eventKey === 'slow-1') await held;
      handled.push(eventKey);
    });
    await come(2);
    letGo();
    await come(4);
    expect(handled).toEqual(['fast-1', 'fast-2', 'slow-1', 'slow-2']);
  });

  it('tries again what passes by itself', async () => {
    let failures = 3;
    await inbox.receive(item('E1'), Date.now());
    const { outcomes, come } = run(
      async () => {
        if (failures-- > 0) throw new Error('503');
      },
      () => ({ kind: 'again', reason: 'http-503' }),
    );
    await come(4);
    expect(outcomes.map(({ what }) => what)).toEqual(['retry', 'retry', 'retry', 'done']);
    await nothingOpen();
  });

  it('waits as long as Slack said, with only that queue standing still', async () => {
    const at: Record<string, number> = {};
    let limited = true;
    await inbox.receive(item('limited', 'one'), Date.now());
    await inbox.receive(item('behind', 'one'), Date.now());
    await inbox.receive(item('beside', 'two'), Date.now());
    const began = Date.now();
    const { come } = run(
      async ({ eventKey }) => {
        if (eventKey === 'limited' && limited) {
          limited = false;
          throw new Error('429');
        }
        at[eventKey] = Date.now() - began;
      },
      () => ({ kind: 'wait', ms: 150, reason: 'http-429' }),
    );
    await come(4);
    expect(at.beside).toBeLessThan(150);
    expect(at.limited).toBeGreaterThanOrEqual(149);
    expect(Object.keys(at)).toEqual(['beside', 'limited', 'behind']);
  });

  it('gives up at once on what cannot work, and goes on with the queue', async () => {
    await inbox.receive(item('E1'), Date.now());
    await inbox.receive(item('E2'), Date.now());
    const { outcomes, come } = run(
      async ({ eventKey }) => {
        if (eventKey === 'E1') throw new Error('channel_not_found');
      },
      () => ({ kind: 'final', reason: 'channel_not_found' }),
    );
    await come(2);
    expect(outcomes).toMatchObject([
      { what: 'failed', reason: 'channel_not_found' },
      { what: 'done' },
    ]);
  });

  it('shares the items with a second worker, each handled once', async () => {
    const keys = Array.from({ length: 60 }, (_, n) => `E${n}`);
    const handled: string[] = [];
    const handle = async ({ eventKey }: InboxItem) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      handled.push(eventKey);
    };
    run(handle);
    run(handle);
    for (const [n, key] of keys.entries()) await inbox.receive(item(key, `q${n % 9}`), Date.now());
    await nothingOpen();
    expect(handled.toSorted()).toEqual(keys.toSorted());
  });

  it('finishes what is under way when it stops, and takes up nothing more', async () => {
    const handled: string[] = [];
    let begun = (): void => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await inbox.receive(item('E1'), Date.now());
    await inbox.receive(item('E2'), Date.now());
    const { worker } = run(async ({ eventKey }) => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 30));
      handled.push(eventKey);
    });
    await underWay;
    expect(await worker.stop(1_000)).toBe(0);
    expect(handled).toEqual(['E1']);
    expect(await inbox.backlog()).toEqual({ waiting: 1, working: 0 });
  });

  it('stops in time though an item does not end, and says so', async () => {
    let begun = (): void => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let letGo = (): void => {};
    await inbox.receive(item('E1'), Date.now());
    const { worker } = run(() => {
      begun();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
    await underWay;
    expect(await worker.stop(10)).toBe(1);
    letGo();
    await nothingOpen();
  });
});
