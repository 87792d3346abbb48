import type { Store } from './open-store.ts';

/** A thread of a channel of a team. */
interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly threadTs: string;
}

/** As many questions as a follow-up can reach back. */
const REMEMBERED = 10;

/** The questions asked in threads, kept so that a follow-up is understood after a restart, too. */
export function createThreadQuestions(store: Store) {
  return {
    /** The latest questions asked before `beforeTs`, oldest first. */
    async recall(thread: ThreadPlace, beforeTs: string): Promise<readonly string[]> {
      const rows = await store.run((db) =>
        db
          .selectFrom('thread_questions')
          .select('question')
          .where('team', '=', thread.team)
          .where('channel', '=', thread.channel)
          .where('thread_ts', '=', thread.threadTs)
          // A ts is seconds and microseconds at fixed lengths, so it sorts as text.
          .where('ts', '<', beforeTs)
          .orderBy('ts', 'desc')
          .limit(REMEMBERED)
          .execute(),
      );
      return rows.map(({ question }) => question).reverse();
    },

    /** Keeps a question; a second time with the same `ts` changes nothing. */
    async remember(
      thread: ThreadPlace,
      asked: { readonly ts: string; readonly question: string },
    ): Promise<void> {
      const { team, channel, threadTs } = thread;
      await store.run((db) =>
        db
          .insertInto('thread_questions')
          .values({ team, channel, thread_ts: threadTs, ...asked, at: Date.now() })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
    },
  };
}
