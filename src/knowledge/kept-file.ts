import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What may be kept for the next start: checked knowledge, and what was read of it. */
export type KeptKind = 'knowledge' | 'readings';

/** Several states of the knowledge may be in use at once: a branch, a test, an agency's layer. */
const KEPT = 4;
/** A temporary file of this age was left behind by a process that died, in milliseconds. */
const ABANDONED_AFTER = 60_000;

const fileName = (kind: KeptKind, key: string) => `${kind}-${key.slice(0, 32)}.json`;
const ours = (kind: KeptKind) => new RegExp(`^${kind}-[0-9a-f]{32}\\.json(\\.\\d+\\.tmp)?$`);

/**
 * The text that was kept under that key, or null where nothing was or what was kept is damaged.
 *
 * @param key a SHA-256 as hex that names all that the content was made from
 */
export function readKept(folder: string, kind: KeptKind, key: string): string | null {
  try {
    const text = readFileSync(join(folder, fileName(kind, key)), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === header(key, body) ? body : null;
  } catch {
    // Missing or not readable: it is only a copy, and is made again.
    return null;
  }
}

/** Keeps a text for the next start. Where it cannot be written, starting only takes longer. */
export function writeKept(folder: string, kind: KeptKind, key: string, body: string): void {
  const target = join(folder, fileName(kind, key));
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `${header(key, body)}\n${body}`, { mode: 0o600 });
    renameSync(temporary, target);
    prune(folder, kind);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder cannot be written at all.
    }
  }
}

/** First line of a kept file: proves that the rest is whole and was made from what the key names. */
function header(key: string, body: string): string {
  return `${key} ${createHash('sha256').update(body).digest('hex')}`;
}

function prune(folder: string, kind: KeptKind): void {
  const isOurs = ours(kind);
  const aged = readdirSync(folder)
    .filter((name) => isOurs.test(name))
    .map((name) => ({ path: join(folder, name), age: ageOf(join(folder, name)) }));
  const abandoned = aged.filter(({ path, age }) => path.endsWith('.tmp') && age > ABANDONED_AFTER);
  const old = aged
    .filter(({ path }) => path.endsWith('.json'))
    .sort((a, b) => a.age - b.age)
    .slice(KEPT);
  for (const { path } of [...abandoned, ...old]) rmSync(path, { force: true });
}

function ageOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}
