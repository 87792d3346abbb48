/** What is wrong with the database; `busy` passes by itself. */
export type StoreTrouble = 'unwritable' | 'not-a-database' | 'damaged' | 'full' | 'busy' | 'newer';

/** The database cannot be used as things are. The message names the file and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

const ADVICE = {
  unwritable:
    'cannot be written. Give the user that runs govcloud write access to the file and its folder, or set DATABASE_URL to another file',
  'not-a-database':
    'is not an SQLite database. It was left as it is; set DATABASE_URL to another file',
  damaged:
    'is damaged. Stop govcloud and start it again: it then puts the file aside and begins a new one',
  full: 'cannot grow: the disk is full. Make room on it; Slack sends again what was not accepted',
  busy: 'is locked by another process. Find out which (for example with lsof) and end its work',
  newer: 'was written by a later version of govcloud. Run that version, or name another file',
} as const satisfies Record<StoreTrouble, string>;

/** An error for `file`, in words that a person can act on. */
export function storeError(trouble: StoreTrouble, file: string, cause?: unknown): StoreError {
  return new StoreError(trouble, `The database ${file} ${ADVICE[trouble]}.`, cause);
}

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const TROUBLE_BY_CODE: Readonly<Record<number, StoreTrouble>> = {
  5: 'busy',
  6: 'busy',
  8: 'unwritable',
  10: 'unwritable',
  11: 'damaged',
  13: 'full',
  14: 'unwritable',
  23: 'unwritable',
  26: 'not-a-database',
};

const TROUBLE_BY_SYSTEM_CODE: Readonly<Record<string, StoreTrouble>> = {
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  ENOTDIR: 'unwritable',
  EEXIST: 'unwritable',
  EISDIR: 'unwritable',
  ENOENT: 'unwritable',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Reads what SQLite or the file system says as trouble with the database; null where it is another error. */
export function readTrouble(error: unknown): StoreTrouble | null {
  if (error instanceof StoreError) return error.trouble;
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number') {
    // The low byte is the primary code; the rest makes it an extended one.
    return TROUBLE_BY_CODE[error.errcode & 0xff] ?? null;
  }
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? (TROUBLE_BY_SYSTEM_CODE[code] ?? null) : null;
}
