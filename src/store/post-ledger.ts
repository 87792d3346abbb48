import type { Store } from './open-store.ts';

/** What is known of a reply before it is sent: nothing, that it arrived, or that it may have. */
export type PostStanding = 'not-begun' | 'unsure' | 'sent';

/** Which replies are on their way and which have arrived, by key, so that none is sent twice. */
export interface PostLedger {
  /** Notes that a reply is about to be sent, and gives what was known of it before. */
  begin(key: string): Promise<PostStanding>;
  /** Slack has accepted it. */
  sent(key: string): Promise<void>;
  /** It has certainly not arrived. */
  notSent(key: string): Promise<void>;
}

export function createPostLedger(store: Store): PostLedger {
  return {
    async begin(key) {
      const added = await store.run((db) =>
        db
          .insertInto('posts')
          .values({ key, state: 'sending', at: Date.now() })
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .execute(),
      );
      if (added.length === 1) return 'not-begun';
      const [row] = await store.run((db) =>
        db.selectFrom('posts').select('state').where('key', '=', key).execute(),
      );
      return row?.state === 'sent' ? 'sent' : 'unsure';
    },

    async sent(key) {
      await store.run((db) =>
        db.updateTable('posts').set({ state: 'sent' }).where('key', '=', key).execute(),
      );
    },

    async notSent(key) {
      await store.run((db) => db.deleteFrom('posts').where('key', '=', key).execute());
    },
  };
}
