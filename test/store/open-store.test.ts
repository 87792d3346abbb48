import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';

let folder: string;
const open: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'govcloud-store-'));
});

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(file: string, onSetAside?: (aside: string) => void): Promise<Store> {
  const store = await openStore(file, onSetAside === undefined ? {} : { onSetAside });
  open.push(store);
  return store;
}

const tables = (store: Store) =>
  store.run((db) => db.introspection.getTables()).then((all) => all.map(({ name }) => name));

const addPost = (store: Store, key: string, patienceMs = 2_000) =>
  store.run(
    async (db) => {
      await db.insertInto('posts').values({ key, state: 'sent', at: 1 }).execute();
      return 'written';
    },
    { patienceMs },
  );

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => new Error('it worked'),
    (error: unknown) => error,
  );

describe('opening the store', () => {
  it('makes the folder, the file and the tables', async () => {
    const store = await opened(join(folder, 'a', 'b', 'govcloud.sqlite'));
    expect(await tables(store)).toEqual([
      'feedback',
      'gaps',
      'inbox',
      'posts',
      'thread_questions',
      'workers',
    ]);
  });

  it('keeps what was written when it is opened again', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const first = await opened(file);
    await addPost(first, 'k');
    await first.close();
    const again = await opened(file);
    expect(await again.run((db) => db.selectFrom('posts').select('key').execute())).toEqual([
      { key: 'k' },
    ]);
  });

  it('makes the tables once when many open it at the same time', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const stores = await Promise.all(Array.from({ length: 5 }, () => opened(file)));
    expect(await Promise.all(stores.map((store, n) => addPost(store, `k${n}`)))).toHaveLength(5);
  });

  it('says nothing of an experimental module on standard error', async () => {
    const script = `import { openStore } from ${JSON.stringify(new URL('../../src/store/open-store.ts', import.meta.url).href)};
      await (await openStore(':memory:')).close();
      process.emitWarning('still heard');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let errors = '';
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    await once(child, 'close');
    expect(errors).not.toContain('SQLite');
    expect(errors).toContain('still heard');
  });

  it('refuses a database of a later version', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const later = new DatabaseSync(file);
    later.exec('PRAGMA user_version = 999');
    later.close();
    expect(await failure(opened(file))).toMatchObject({
      trouble: 'newer',
      message: expect.stringContaining('written by a later version'),
    });
  });
});

describe('a place that cannot be written', () => {
  it('is named, with what to do', async () => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    const file = join(inTheWay, 'govcloud.sqlite');
    const error = await failure(opened(file));
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toContain(file);
    expect(String(error)).toContain('or set DATABASE_URL to another file');
  });
});

describe('a damaged database', () => {
  it('is put aside under another name, and a new one begun', async () => {
    const file = join(folder, 'govcloud.sqlite');
    writeFileSync(file, 'no database at all, but somebody may want it');
    const aside: string[] = [];
    const store = await opened(file, (name) => aside.push(name));
    expect(await addPost(store, 'k')).toBe('written');
    expect(readFileSync(aside[0] ?? '', 'utf8')).toContain('somebody may want it');
  });

  it('is found where only its inside is damaged', async () => {
    const file = join(folder, 'data');
    const store = await opened(file);
    for (let n = 0; n < 400; n += 1) await addPost(store, `key-${n}-${'x'.repeat(60)}`);
    await store.compact();
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096 * 3));
    const aside: string[] = [];
    await opened(file, (name) => aside.push(name));
    expect(aside).toHaveLength(1);
  });

  it('is left alone where the file is something else altogether', async () => {
    const file = join(folder, 'README.md');
    writeFileSync(file, '# A text that DATABASE_URL names by mistake');
    expect(String(await failure(opened(file)))).toContain('is not an SQLite database');
    expect(readdirSync(folder)).toEqual(['README.md']);
  });
});

describe('a database in use', () => {
  it('is waited for while another process holds the lock, with other work going on', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const store = await opened(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const written = addPost(store, 'k');
    setTimeout(() => {
      other.exec('COMMIT');
      other.close();
    }, 100);
    expect(await written).toBe('written');
  });

  it('is given up on after a while, in words', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const store = await opened(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const error = await failure(
      store.run((db) => db.deleteFrom('posts').execute(), { patienceMs: 120 }),
    );
    other.close();
    expect(error).toMatchObject({ trouble: 'busy' });
    expect(String(error)).toContain('is locked by another process');
  });

  it('that cannot grow says at once that the disk is full, and works again when there is room', async () => {
    const file = join(folder, 'govcloud.sqlite');
    const store = await opened(file);
    const { sql } = await import('kysely');
    const pages = (count: number) =>
      store.run((db) => sql.raw(`PRAGMA max_page_count = ${count}`).execute(db));
    await pages(1);
    const long = 'x'.repeat(200_000);
    expect(String(await failure(addPost(store, long, 60_000)))).toContain('the disk is full');
    await pages(1_000_000);
    expect(await addPost(store, long)).toBe('written');
  });
});
