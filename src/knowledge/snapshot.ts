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
import type { KnowledgeFile } from './files.ts';
import type { KnowledgeData } from './types.ts';

/** Raise it when a schema, the merging or a rule of integrity changes: older snapshots are then not used. */
export const SNAPSHOT_FORMAT = 2;

/** Several states of the knowledge may be in use at once: a branch, a test, an agency's layer. */
const KEPT = 4;
/** A temporary file of this age was left behind by a process that died, in milliseconds. */
const ABANDONED_AFTER = 60_000;

const fileName = (hash: string) => `knowledge-${hash.slice(0, 32)}.json`;
const OURS = /^knowledge-[0-9a-f]{32}\.json(\.\d+\.tmp)?$/;

/** Names the content: SHA-256 over the format and each file's layer, path and bytes, as hex. */
export function hashOfFiles(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256').update(`govcloud knowledge ${SNAPSHOT_FORMAT}\n`);
  for (const { layer, path, bytes } of files)
    hash.update(`${layer} ${bytes.length} ${path}\n`).update(bytes);
  return hash.digest('hex');
}

/** The checked knowledge of that hash, or null where none was kept or what was kept is damaged. */
export function readSnapshot(folder: string, hash: string): KnowledgeData | null {
  try {
    const text = readFileSync(join(folder, fileName(hash)), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === header(hash, body) ? (JSON.parse(body) as KnowledgeData) : null;
  } catch {
    // Missing or not readable: it is only a copy, and is made again.
    return null;
  }
}

/** Keeps checked knowledge for the next start. Where it cannot be written, starting only takes longer. */
export function writeSnapshot(folder: string, hash: string, data: KnowledgeData): void {
  const target = join(folder, fileName(hash));
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    const body = JSON.stringify(data);
    writeFileSync(temporary, `${header(hash, body)}\n${body}`, { mode: 0o600 });
    renameSync(temporary, target);
    prune(folder);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder cannot be written at all.
    }
  }
}

/** First line of a snapshot: proves that the rest is whole and was made from the files of this hash. */
function header(hash: string, body: string): string {
  return `${hash} ${createHash('sha256').update(body).digest('hex')}`;
}

function prune(folder: string): void {
  const aged = readdirSync(folder)
    .filter((name) => OURS.test(name))
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
