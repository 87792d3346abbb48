import type { Store } from './open-store.ts';

/**
 * Deletes what was handled before `before` (milliseconds since 1970): ids of events, replies sent,
 * questions of threads. What is still open stays, however old.
 *
 * @returns how many events were forgotten.
 */
export async function prune(store: Store, before: number): Promise<number> {
  const [events] = await store.run((db) =>
    db
      .deleteFrom('inbox')
      .where('finished_at', 'is not', null)
      .where('finished_at', '<', before)
      .execute(),
  );
  await store.run((db) => db.deleteFrom('posts').where('at', '<', before).execute());
  await store.run((db) => db.deleteFrom('thread_questions').where('at', '<', before).execute());
  await store.compact();
  return Number(events?.numDeletedRows ?? 0n);
}
