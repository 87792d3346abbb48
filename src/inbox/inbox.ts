import type { ProcessIdentity } from './process-identity.ts';

/** An event of Slack to be kept until it was handled. */
export interface NewItem {
  /** The event's id, as Slack gave it. */
  readonly eventKey: string;
  /** Team, channel and ts, where the event is a message: one message can come under two event ids. */
  readonly messageKey: string | null;
  /** Items of one queue are handled one after the other, in the order they came. */
  readonly queue: string;
  readonly body: unknown;
  /** True where the text was taken out of the body because it must not be written down. */
  readonly withheld: boolean;
}

/** An item that a worker has taken up. */
export interface InboxItem extends Omit<NewItem, 'messageKey'> {
  readonly id: number;
  /** How often it was taken up, this time included; waiting for a rate limit does not count. */
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/**
 * The durable queue between Slack's events and their replies. Every call may reject with a
 * StoreError, after which nothing has changed. Times are milliseconds since 1970.
 */
export interface Inbox {
  /** Keeps an item, durably. `known` is an event or a message that is there already, handled or not. */
  receive(item: NewItem, now: number): Promise<'new' | 'known'>;

  /**
   * Takes up to `limit` items that are due, each the oldest open one of its queue, so that at most
   * one item of a queue is under way in all processes together. Oldest first.
   */
  claim(owner: string, limit: number, now: number): Promise<readonly InboxItem[]>;

  /** The item was handled; its body is wiped. False where it is no longer `owner`'s. */
  done(id: number, owner: string, now: number): Promise<boolean>;

  /** Gives the item back until `dueAt`; its queue waits with it. */
  retryLater(id: number, owner: string, dueAt: number, counts: boolean): Promise<boolean>;

  /** Nothing more can be done; the body is wiped and the reason kept. */
  fail(id: number, owner: string, reason: string, now: number): Promise<boolean>;

  /** Says that this worker is alive. */
  heartbeat(worker: ProcessIdentity, now: number): Promise<void>;

  /**
   * Frees the items of workers that `isGone` says are gone, and of those that were not seen since
   * `seenBefore`. Returns how many items are free again.
   */
  reclaim(isGone: (worker: ProcessIdentity) => boolean, seenBefore: number): Promise<number>;

  /** Ends a worker: what it still holds is free at once. */
  leave(owner: string): Promise<void>;

  /** When the next waiting item is due; null where none waits. */
  nextDue(): Promise<number | null>;

  /** How much is open, for health and metrics. */
  backlog(): Promise<{ readonly waiting: number; readonly working: number }>;
}
