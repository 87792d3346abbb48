import type { Store } from './open-store.ts';
import type { GapsTable } from './schema.ts';

/** A question that went without an answer, how often in all, and on which days first and last. */
export interface AskedInVain {
  readonly question: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Questions without an answer, as they are kept: by day, with nothing of who asked. */
export function createGaps(store: Store) {
  return {
    /** Counts questions up, all or none of them. */
    async add(entries: readonly Omit<GapsTable, 'count'>[]): Promise<void> {
      await store.run((db) =>
        db.transaction().execute(async (transaction) => {
          for (const entry of entries)
            await transaction
              .insertInto('gaps')
              .values({ ...entry, count: 1 })
              .onConflict((conflict) =>
                conflict
                  .columns(['day', 'question', 'outcome'])
                  .doUpdateSet((row) => ({ count: row('gaps.count', '+', 1) })),
              )
              .execute();
        }),
      );
    },

    /** Those asked most, the latest first among those asked as often. */
    async most(limit: number): Promise<readonly AskedInVain[]> {
      return store.run((db) =>
        db
          .selectFrom('gaps')
          .select((row) => [
            'question',
            row.fn.sum<number>('count').as('count'),
            row.fn.min('day').as('first'),
            row.fn.max('day').as('last'),
          ])
          .groupBy('question')
          .orderBy('count', 'desc')
          .orderBy('last', 'desc')
          .orderBy('question')
          .limit(limit)
          .execute(),
      );
    },

    /** Deletes what is of a day before this one, YYYY-MM-DD. */
    async forgetBefore(day: string): Promise<void> {
      await store.run((db) => db.deleteFrom('gaps').where('day', '<', day).execute());
    },
  };
}

export type GapStore = ReturnType<typeof createGaps>;
