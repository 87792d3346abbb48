/** One thread: follow-ups in it keep its topic. */
export interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly threadTs: string;
}

/** A question of a thread, placed by the `ts` of the message that asked it. */
export interface ThreadQuestion {
  readonly ts: string;
  readonly question: string;
}

/**
 * The questions asked in a thread, so that "and who won it?" is understood.
 *
 * Both calls may be repeated with the same arguments: a message that is taken up a second time
 * finds the same history and leaves the same memory.
 */
export interface ThreadMemory {
  /** The latest questions asked before `beforeTs`, oldest first, 10 at most. */
  recall(thread: Thread, beforeTs: string): Promise<readonly string[]>;
  /** Keeps a question. Never give it a text that was refused. */
  remember(thread: Thread, asked: ThreadQuestion): Promise<void>;
}
