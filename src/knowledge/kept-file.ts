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
import { crc32 } from 'node:zlib';

/** What may be kept for the next start: checked knowledge, and what was read of it. */
export type KeptKind = 'knowledge' | 'readings';

/** Several states of the knowledge may be in use at once: a branch, a test, an agency's layer. */
const KEPT = 4;
/** A temporary file of this age was left behind by a process that died, in milliseconds. */
const ABANDONED_AFTER = 60_000;

const fileName = (kind: KeptKind, key: string) => `${kind}-${key.slice(0, 32)}.kept`;
/** Also those that earlier versions kept as JSON. */
const ours = (kind: KeptKind) => new RegExp(`^${kind}-[0-9a-f]{32}\\.(kept|json)(\\.\\d+\\.tmp)?$`);
/** A multiple of what any array of numbers must be aligned to. */
const HEADER_BYTES = 128;

/**
 * What was kept under that key, or null where nothing was or what was kept is damaged.
 *
 * @param key a SHA-256 as hex that names all that the content was made from
 */
export function readKept(folder: string, kind: KeptKind, key: string): Uint8Array | null {
  try {
    const bytes = readFileSync(join(folder, fileName(kind, key)));
    const body = bytes.subarray(HEADER_BYTES);
    return bytes.toString('latin1', 0, HEADER_BYTES) === header(key, body) ? body : null;
  } catch {
    // Missing or not readable: it is only a copy, and is made again.
    return null;
  }
}

/** Keeps something for the next start. Where it cannot be written, starting only takes longer. */
export function writeKept(folder: string, kind: KeptKind, key: string, body: Uint8Array): void {
  const target = join(folder, fileName(kind, key));
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(header(key, body)), body]), {
      mode: 0o600,
    });
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

/** First line of a kept file: shows that the rest is whole and was made from what the key names. */
function header(key: string, body: Uint8Array): string {
  return `${`${key} ${crc32(body)}`.padEnd(HEADER_BYTES - 1)}\n`;
}

function prune(folder: string, kind: KeptKind): void {
  const isOurs = ours(kind);
  const aged = readdirSync(folder)
    .filter((name) => isOurs.test(name))
    .map((name) => ({ path: join(folder, name), age: ageOf(join(folder, name)) }));
  const abandoned = aged.filter(({ path, age }) => path.endsWith('.tmp') && age > ABANDONED_AFTER);
  const old = aged
    .filter(({ path }) => !path.endsWith('.tmp'))
    .sort((a, b) => a.age - b.age)
    .slice(KEPT);
  for (const { path } of [...abandoned, ...old]) rmSync(path, { force: true });
}

function ageOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}
