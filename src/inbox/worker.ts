import type { Logger } from 'pino';
import type { Inbox, InboxItem } from './inbox.ts';
import { isGone, type ProcessIdentity } from './process-identity.ts';
import { nextTry, type RetryPolicy, type Verdict } from './retry-policy.ts';

/** What came of one try, for the metrics. */
export type ItemOutcome =
  | { readonly what: 'done'; readonly tookMs: number }
  | { readonly what: 'retry'; readonly reason: string }
  | { readonly what: 'failed'; readonly reason: string };

export interface InboxWorkerOptions {
  readonly inbox: Inbox;
  readonly identity: ProcessIdentity;
  /** Resolves when the item is handled; Slack has accepted the reply. */
  readonly handle: (item: InboxItem) => Promise<void>;
  readonly judge: (error: unknown) => Verdict;
  readonly policy: RetryPolicy;
  readonly log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
  readonly onOutcome: (outcome: ItemOutcome) => void;
  /** How often to look for items that other processes left, in milliseconds. */
  readonly lookEveryMs?: number;
  /** After how long without a sign of life another worker is taken for gone. */
  readonly leaseMs?: number;
}

/** Items under way at once; each is in a queue of its own. */
const AT_ONCE = 32;

/** An item that was taken up so often and neither handled nor refused has ended the process each time. */
const MOST_ATTEMPTS = 100;

/** Takes up items of the inbox, one of each queue at a time, and settles them. */
export class InboxWorker {
  readonly #options: InboxWorkerOptions;
  readonly #lookEveryMs: number;
  readonly #leaseMs: number;
  readonly #underWay = new Map<number, Promise<void>>();
  #state: 'new' | 'running' | 'stopping' | 'stopped' = 'new';
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #aliveAt = Number.NEGATIVE_INFINITY;

  constructor(options: InboxWorkerOptions) {
    this.#options = options;
    this.#lookEveryMs = options.lookEveryMs ?? 1_000;
    this.#leaseMs = options.leaseMs ?? 15_000;
  }

  /** Begins to take up items, those that a stopped process left first. */
  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'running';
    this.wake();
  }

  /** Looks for items now, since one was just received. */
  wake(): void {
    if (this.#state !== 'running') return;
    clearTimeout(this.#timer);
    this.#lookAgain = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      // Woken after the last round of that look, and before it had ended.
      if (this.#lookAgain) this.wake();
    });
  }

  /**
   * Takes up nothing more and waits for what is under way, `withinMs` at most.
   *
   * @returns how many items were still under way; another process, or the next start, finishes them.
   */
  async stop(withinMs: number): Promise<number> {
    if (this.#state === 'stopped') return 0;
    this.#state = 'stopping';
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#finish(withinMs);
    this.#state = 'stopped';
    const left = this.#underWay.size;
    if (left === 0) await this.#leave();
    return left;
  }

  async #finish(withinMs: number): Promise<void> {
    const alive = setInterval(
      () => void this.#sayAlive().catch(this.#unreadable),
      this.#leaseMs / 3,
    );
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(this.#underWay.values()), timeUp]);
    clearTimeout(timer);
    clearInterval(alive);
  }

  async #leave(): Promise<void> {
    const { inbox, identity } = this.#options;
    await inbox.leave(identity.owner).catch(this.#unreadable);
  }

  readonly #unreadable = (error: unknown): void => {
    this.#options.log.warn({ err: error }, 'the inbox cannot be used; trying again in a moment');
  };

  async #look(): Promise<void> {
    let due: number | null = null;
    try {
      await this.#sayAlive();
      while (this.#lookAgain && this.#state === 'running') {
        this.#lookAgain = false;
        due = await this.#takeUp();
      }
    } catch (error) {
      this.#lookAgain = false;
      this.#unreadable(error);
    }
    if (this.#state !== 'running') return;
    // What is due and was not taken up waits for the item before it, whose end wakes this worker.
    const sooner = due !== null && due > Date.now() ? due - Date.now() : this.#lookEveryMs;
    this.#timer = setTimeout(() => this.wake(), Math.min(sooner, this.#lookEveryMs));
  }

  /** Says that this worker lives, and frees what gone ones held. */
  async #sayAlive(): Promise<void> {
    const { inbox, identity, log } = this.#options;
    const now = Date.now();
    if (now - this.#aliveAt >= this.#leaseMs / 3 || now < this.#aliveAt) {
      await inbox.heartbeat(identity, now);
      this.#aliveAt = now;
    }
    const free = await inbox.reclaim(isGone, now - this.#leaseMs);
    if (free > 0) log.info({ items: free }, 'took over items that a stopped process had left');
  }

  /** Takes up what is due and fits; gives back when the next is due. */
  async #takeUp(): Promise<number | null> {
    const { inbox, identity } = this.#options;
    const due = await inbox.nextDue();
    const room = AT_ONCE - this.#underWay.size;
    if (due === null || due > Date.now() || room <= 0) return due;
    for (const item of await inbox.claim(identity.owner, room, Date.now())) {
      const work = this.#work(item).finally(() => {
        this.#underWay.delete(item.id);
        this.wake();
      });
      this.#underWay.set(item.id, work);
    }
    return inbox.nextDue();
  }

  async #work(item: InboxItem): Promise<void> {
    const { inbox, identity, handle, judge, policy, log, onOutcome } = this.#options;
    const { owner } = identity;
    try {
      if (item.attempts > MOST_ATTEMPTS) throw new TakenUpTooOften();
      await handle(item);
    } catch (error) {
      const verdict: Verdict =
        error instanceof TakenUpTooOften
          ? { kind: 'final', reason: 'taken-up-too-often' }
          : judge(error);
      const next = nextTry(policy, verdict, item.attempts, Date.now() - item.receivedAt);
      const about = { event: item.eventKey, attempts: item.attempts, reason: verdict.reason };
      if (next.do === 'give-up') {
        log.error({ ...about, err: error }, 'gave up on an event; nobody was answered');
        onOutcome({ what: 'failed', reason: next.reason });
        await this.#settle(() => inbox.fail(item.id, owner, next.reason, Date.now()));
      } else {
        log.warn({ ...about, inMs: next.inMs }, 'an event could not be handled yet; trying again');
        onOutcome({ what: 'retry', reason: verdict.reason });
        const dueAt = Date.now() + next.inMs;
        await this.#settle(() => inbox.retryLater(item.id, owner, dueAt, next.counts));
      }
      return;
    }
    onOutcome({ what: 'done', tookMs: Date.now() - item.receivedAt });
    await this.#settle(() => inbox.done(item.id, owner, Date.now()));
  }

  /** Writes down what became of an item, however long that takes; until then its queue stands still. */
  async #settle(write: () => Promise<boolean>): Promise<void> {
    for (;;) {
      try {
        const mine = await write();
        if (!mine) this.#options.log.warn('an item was taken over while it was under way');
        return;
      } catch (error) {
        this.#options.log.warn({ err: error }, 'the inbox cannot be written; trying again');
        if (this.#state === 'stopped') return;
        await new Promise((resolve) => setTimeout(resolve, this.#lookEveryMs));
      }
    }
  }
}

class TakenUpTooOften extends Error {}
