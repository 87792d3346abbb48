import { closeSync, existsSync, openSync, readSync, renameSync } from 'node:fs';
import { basename } from 'node:path';

const MAGIC = 'SQLite format 3\0';

/** Whether a damaged file may be taken for a database of ours: by how it begins, or by its name. */
export function looksLikeDatabase(file: string): boolean {
  if (/\.(sqlite3?|db)$/.test(basename(file))) return true;
  const start = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, MAGIC.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.toString('latin1') === MAGIC;
}

/**
 * Renames a damaged database and the files that belong to it, so that a new one can begin.
 *
 * @returns the new name of the database file; nothing is deleted.
 */
export function setAside(file: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const aside = `${file}.damaged-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return aside;
}
