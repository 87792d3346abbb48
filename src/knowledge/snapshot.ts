import { createHash, type Hash } from 'node:crypto';
import { type KnowledgeFile, visitKnowledgeFiles } from './files.ts';
import { readKept, writeKept } from './kept-file.ts';
import { packKnowledge, unpackKnowledge } from './packed.ts';
import type { KnowledgeData } from './types.ts';

/** Raise it when a schema, the merging, a rule of integrity or the packing changes: older snapshots are then not used. */
export const SNAPSHOT_FORMAT = 6;

/** Names the content: SHA-256 over the format and each file's layer, path and bytes, as hex. */
export function hashOfFiles(files: readonly KnowledgeFile[]): string {
  const hash = hashOfFormat();
  for (const file of files) addTo(hash, file);
  return hash.digest('hex');
}

/** The same of the files in the folders, which are not kept; null where one cannot be read. */
export function hashOfFolders(folders: readonly string[]): string | null {
  const hash = hashOfFormat();
  const problems = visitKnowledgeFiles(folders, (file) => addTo(hash, file));
  return problems.length > 0 ? null : hash.digest('hex');
}

const hashOfFormat = (): Hash =>
  createHash('sha256').update(`govcloud knowledge ${SNAPSHOT_FORMAT}\n`);

function addTo(hash: Hash, { layer, path, bytes }: KnowledgeFile): void {
  hash.update(`${layer} ${bytes.length} ${path}\n`).update(bytes);
}

/** The checked knowledge of that hash, or null where none was kept or what was kept is damaged. */
export function readSnapshot(folder: string, hash: string): KnowledgeData | null {
  const kept = readKept(folder, 'knowledge', hash);
  return kept === null ? null : unpackKnowledge(kept);
}

/** Keeps checked knowledge for the next start. Where it cannot be written, starting only takes longer. */
export function writeSnapshot(folder: string, hash: string, data: KnowledgeData): void {
  writeKept(folder, 'knowledge', hash, packKnowledge(data));
}
