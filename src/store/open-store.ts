import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import { forKysely, openDatabase } from './node-sqlite.ts';
import { oneByOne, PATIENCE_MS, type PatientOptions, patiently } from './patiently.ts';
import type { Schema } from './schema.ts';
import { looksLikeDatabase, setAside } from './set-aside.ts';
import { readTrouble, storeError } from './store-error.ts';

/**
 * How long one statement waits for another process's lock, in milliseconds. node:sqlite waits with
 * the whole process standing still, so this is short, and `patiently` tries again in between.
 */
const BUSY_MS = 5;

/** A start may come upon another that is making the tables. */
const OPEN_PATIENCE_MS = 10_000;

/** The database of one process, open. */
export interface Store {
  readonly file: string;
  /**
   * Runs queries, again and again while another process holds the lock.
   *
   * @throws StoreError where the database cannot be used: locked for too long, full, damaged.
   */
  run<T>(queries: (db: Kysely<Schema>) => Promise<T>, options?: PatientOptions): Promise<T>;
  /** Writes, to see that it can be done. @throws StoreError that says why not */
  check(): Promise<void>;
  /** Moves everything into the one file, so that wiped text is nowhere on the disk. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenStoreOptions {
  /** Told where a damaged file was put, once. */
  readonly onSetAside?: (aside: string) => void;
  /** Leaves a damaged file where it is, for those who only read. */
  readonly leaveDamaged?: boolean;
}

/**
 * Opens the database, making its folder, its file and its tables where they are not there yet.
 *
 * A damaged database is renamed, never deleted, and a new one begun.
 * @throws StoreError that names the file and says what to do.
 */
export async function openStore(file: string, options: OpenStoreOptions = {}): Promise<Store> {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    return await patiently(file, () => openFile(file), performance.now() + OPEN_PATIENCE_MS);
  } catch (error) {
    const trouble = readTrouble(error);
    if (trouble === null) throw error;
    const damaged = trouble === 'damaged' || trouble === 'not-a-database';
    if (!damaged || options.leaveDamaged || !looksLikeDatabase(file))
      throw storeError(trouble, file, error);
    options.onSetAside?.(setAside(file, new Date()));
    return openFile(file);
  }
}

async function openFile(file: string): Promise<Store> {
  const database = await openDatabase(file, BUSY_MS);
  try {
    database.exec('PRAGMA journal_mode = WAL');
    // FULL: what was acknowledged to Slack must survive a loss of power, not only of the process.
    database.exec('PRAGMA synchronous = FULL');
    // Wiped text must not be left in free pages.
    database.exec('PRAGMA secure_delete = ON');
    checkWhole(database, file);
    migrate(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return storeOn(database, file);
}

function checkWhole(database: DatabaseSync, file: string): void {
  const row = database.prepare('PRAGMA quick_check(1)').get();
  if (row?.quick_check !== 'ok') throw storeError('damaged', file, row?.quick_check);
}

/** Runs what has not run yet, in one transaction under SQLite's write lock: two starts at once take turns. */
function migrate(database: DatabaseSync, file: string): void {
  const version = () => Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version() === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const done = version();
    if (done > MIGRATIONS.length) throw storeError('newer', file);
    for (const migration of MIGRATIONS.slice(done)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    // A full disk has SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function storeOn(database: DatabaseSync, file: string): Store {
  let opening: Promise<Kysely<Schema>> | undefined;
  const kysely = () => {
    opening ??= withKysely(database);
    return opening;
  };
  // While the database is locked, one call of all that wait asks for it.
  const inTurn = oneByOne();
  const patientlyInTurn = <T>(work: () => Promise<T>, { patienceMs = PATIENCE_MS } = {}) => {
    const until = performance.now() + patienceMs;
    return inTurn(() => patiently(file, work, until));
  };
  return {
    file,
    run: (queries, options) => patientlyInTurn(async () => queries(await kysely()), options),
    check: () =>
      patientlyInTurn(async () => database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)),
    async compact() {
      // Where another process is reading or writing it does nothing; the next time will do.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

/** Kysely is some three hundred modules, so it is loaded when first used and not before a start is done. */
async function withKysely(database: DatabaseSync): Promise<Kysely<Schema>> {
  const { Kysely, SqliteDialect } = await import('kysely');
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
}
