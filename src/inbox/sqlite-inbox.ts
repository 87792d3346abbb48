import type { Store } from '../store/open-store.ts';
import type { InboxTable } from '../store/schema.ts';
import type { Inbox, InboxItem } from './inbox.ts';

type Row = Pick<
  InboxTable,
  'event_key' | 'queue' | 'body' | 'withheld' | 'received_at' | 'attempts'
> & { id: number };

const COLUMNS = [
  'id',
  'event_key',
  'queue',
  'body',
  'withheld',
  'received_at',
  'attempts',
] as const;

/** The inbox in SQLite. Each change is one statement, so processes that share the file take turns. */
export function createSqliteInbox(store: Store): Inbox {
  return {
    async receive(item, now) {
      const rows = await store.run((db) =>
        db
          .insertInto('inbox')
          .values({
            event_key: item.eventKey,
            message_key: item.messageKey,
            queue: item.queue,
            state: 'waiting',
            body: JSON.stringify(item.body),
            withheld: item.withheld ? 1 : 0,
            received_at: now,
            due_at: now,
            attempts: 0,
            owner: null,
            finished_at: null,
            reason: null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .execute(),
      );
      return rows.length === 1 ? 'new' : 'known';
    },

    async claim(owner, limit, now) {
      const rows = await store.run((db) =>
        db
          .updateTable('inbox')
          .set((eb) => ({ state: 'working', owner, attempts: eb('attempts', '+', 1) }))
          .where('id', 'in', (eb) =>
            eb
              .selectFrom((from) =>
                from
                  .selectFrom('inbox')
                  .select((select) => select.fn.min('id').as('id'))
                  .where('finished_at', 'is', null)
                  .groupBy('queue')
                  .as('head'),
              )
              .innerJoin('inbox as item', 'item.id', 'head.id')
              .select('item.id')
              .where('item.state', '=', 'waiting')
              .where('item.due_at', '<=', now)
              .orderBy('item.id')
              .limit(limit),
          )
          // A worker that was taken for gone claims nothing until it has said that it is alive.
          .where(({ exists, selectFrom }) =>
            exists(selectFrom('workers').select('owner').where('owner', '=', owner)),
          )
          .returning(COLUMNS)
          .execute(),
      );
      return rows.map(toItem).sort((a, b) => a.id - b.id);
    },

    done: (id, owner, now) =>
      change(store, id, owner, { state: 'done', owner: null, body: null, finished_at: now }),

    fail: (id, owner, reason, now) =>
      change(store, id, owner, {
        state: 'failed',
        owner: null,
        body: null,
        finished_at: now,
        reason,
      }),

    async retryLater(id, owner, dueAt, counts) {
      const [result] = await store.run((db) =>
        db
          .updateTable('inbox')
          .set((eb) => ({
            state: 'waiting',
            owner: null,
            due_at: dueAt,
            attempts: counts ? eb.ref('attempts') : eb('attempts', '-', 1),
          }))
          .where('id', '=', id)
          .where('owner', '=', owner)
          .execute(),
      );
      return result?.numUpdatedRows === 1n;
    },

    async heartbeat(worker, now) {
      await store.run((db) =>
        db
          .insertInto('workers')
          .values({ ...worker, seen_at: now })
          .onConflict((conflict) => conflict.column('owner').doUpdateSet({ seen_at: now }))
          .execute(),
      );
    },

    async reclaim(isGone, seenBefore) {
      const workers = await store.run((db) => db.selectFrom('workers').selectAll().execute());
      const gone = workers.filter((worker) => worker.seen_at < seenBefore || isGone(worker));
      if (gone.length > 0) {
        await store.run((db) =>
          db
            .deleteFrom('workers')
            .where(
              'owner',
              'in',
              gone.map((worker) => worker.owner),
            )
            .execute(),
        );
      }
      return freeOrphans(store);
    },

    async leave(owner) {
      await store.run((db) => db.deleteFrom('workers').where('owner', '=', owner).execute());
      await freeOrphans(store);
    },

    async nextDue() {
      const [row] = await store.run((db) =>
        db
          .selectFrom('inbox')
          .select((eb) => eb.fn.min('due_at').as('due'))
          .where('finished_at', 'is', null)
          .where('state', '=', 'waiting')
          .execute(),
      );
      return row?.due ?? null;
    },

    async backlog() {
      const rows = await store.run((db) =>
        db
          .selectFrom('inbox')
          .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
          .where('finished_at', 'is', null)
          .groupBy('state')
          .execute(),
      );
      const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
      return { waiting: count('waiting'), working: count('working') };
    },
  };
}

async function change(
  store: Store,
  id: number,
  owner: string,
  to: Pick<InboxTable, 'state' | 'owner' | 'body' | 'finished_at'> & { reason?: string },
): Promise<boolean> {
  const [result] = await store.run((db) =>
    db.updateTable('inbox').set(to).where('id', '=', id).where('owner', '=', owner).execute(),
  );
  return result?.numUpdatedRows === 1n;
}

/** Frees what belongs to no worker that is known. Reads first: a look must not take the write lock. */
async function freeOrphans(store: Store): Promise<number> {
  const orphans = await store.run((db) =>
    db
      .selectFrom('inbox')
      .select('id')
      .where('finished_at', 'is', null)
      .where('state', '=', 'working')
      .where('owner', 'not in', (eb) => eb.selectFrom('workers').select('owner'))
      .execute(),
  );
  if (orphans.length === 0) return 0;
  const [result] = await store.run((db) =>
    db
      .updateTable('inbox')
      .set({ state: 'waiting', owner: null })
      .where('finished_at', 'is', null)
      .where('state', '=', 'working')
      .where('owner', 'not in', (eb) => eb.selectFrom('workers').select('owner'))
      .execute(),
  );
  return Number(result?.numUpdatedRows ?? 0n);
}

function toItem(row: Row): InboxItem {
  return {
    id: row.id,
    eventKey: row.event_key,
    queue: row.queue,
    body: JSON.parse(row.body ?? 'null'),
    withheld: row.withheld === 1,
    attempts: row.attempts,
    receivedAt: row.received_at,
  };
}
