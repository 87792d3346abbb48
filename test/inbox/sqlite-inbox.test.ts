import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSqliteInbox } from '../../src/inbox/sqlite-inbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { inboxContract, type TriedInbox } from './inbox-contract.ts';

async function open(): Promise<TriedInbox & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'govcloud-inbox-'));
  const file = join(folder, 'govcloud.sqlite');
  const stores = [await openStore(file), await openStore(file)] as const;
  return {
    folder,
    inbox: createSqliteInbox(stores[0]),
    other: createSqliteInbox(stores[1]),
    everything: () =>
      stores[0].run(async (db) =>
        JSON.stringify(await db.selectFrom('inbox').selectAll().execute()),
      ),
    close: async () => {
      await stores[0].compact();
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe('the inbox in SQLite', () => {
  inboxContract(open);

  it('leaves nothing of a handled text in its files', async () => {
    const { folder, inbox, close } = await open();
    const owner = { owner: 'a', host: 'h', pid: 1, started: '' };
    await inbox.heartbeat(owner, 1);
    const text = 'the question that nobody else should read '.repeat(200);
    await inbox.receive(
      { eventKey: 'E1', messageKey: null, queue: 'q', body: { text }, withheld: false },
      1,
    );
    for (const { id } of await inbox.claim('a', 1, 1)) await inbox.done(id, 'a', 1);
    const store = await openStore(join(folder, 'govcloud.sqlite'));
    await store.compact();
    await store.close();
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    await close();
    expect(bytes.some((content) => content.includes('E1'))).toBe(true);
    expect(bytes.some((content) => content.includes('nobody else'))).toBe(false);
  });
});
