import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { MIGRATIONS } from '../../store/migrations.ts';
import { openDatabase } from '../../store/node-sqlite.ts';
import { readTrouble, storeError } from '../../store/store-error.ts';
import { type Finding, failed, ok, skipped } from './finding.ts';

/** A running bot holds the lock for far less. */
const BUSY_MS = 2_000;

/**
 * Whether the database can be written, leaving it as it is: nothing is created, mended or put aside.
 *
 * @param file a path, or `:memory:`
 */
export async function checkStore(file: string): Promise<Finding> {
  if (file === ':memory:') return skipped('store', 'kept in memory in the playground');
  try {
    if (existsSync(file)) {
      await tryWriting(file);
      return ok('store', `${file} can be written`);
    }
    const folder = nearestFolder(file);
    if (!statSync(folder).isDirectory()) throw storeError('unwritable', file);
    accessSync(folder, constants.W_OK);
    return ok('store', `${file} is not there yet, and can be created`);
  } catch (error) {
    const trouble = readTrouble(error);
    if (trouble === null) throw error;
    return failed('store', storeError(trouble, file).message);
  }
}

async function tryWriting(file: string): Promise<void> {
  accessSync(file, constants.W_OK);
  const database = await openDatabase(file, BUSY_MS);
  try {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version > MIGRATIONS.length) throw storeError('newer', file);
    const check = database.prepare('PRAGMA quick_check(1)').get();
    if (check?.quick_check !== 'ok') throw storeError('damaged', file);
    database.exec('BEGIN IMMEDIATE');
    database.exec('ROLLBACK');
  } finally {
    database.close();
  }
}

function nearestFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) ? folder : nearestFolder(folder);
}
