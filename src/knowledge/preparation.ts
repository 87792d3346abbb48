import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readKept, writeKept } from './kept-file.ts';
import type { KnowledgeData } from './types.ts';

/**
 * How checked knowledge is read beforehand for what searches it. Whoever loads the knowledge names
 * the module that does: nothing in this folder knows of searching, and a module can be named to a
 * thread of its own, which a function cannot.
 */
export interface Preparation {
  /** URL of a module with `prepareKnowledge(data)`, which gives bytes. */
  readonly module: string;
  /** URLs of the files, and of the folders whose files, decide what it gives; a folder's ends in `/`. */
  readonly code: readonly string[];
}

interface PreparingModule {
  prepareKnowledge(data: KnowledgeData): Uint8Array;
}

/**
 * What the knowledge of that hash is prepared as: as kept by an earlier start, or made now and kept.
 * What other code has made is never used: its bytes are part of the name, which takes a millisecond.
 *
 * @param hash names the knowledge, as `hashOfFiles` gives it
 */
export async function prepared(
  folder: string,
  hash: string,
  data: KnowledgeData,
  { module, code }: Preparation,
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${hash} ${hashOfCode(code)}`)
    .digest('hex');
  const kept = readKept(folder, 'readings', key);
  if (kept !== null) return kept;
  const { prepareKnowledge } = (await import(module)) as PreparingModule;
  const made = prepareKnowledge(data);
  writeKept(folder, 'readings', key, made);
  return made;
}

function hashOfCode(code: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of code) {
    for (const name of place.endsWith('/') ? readdirSync(new URL(place)).sort() : [place]) {
      const bytes = readFileSync(new URL(name, place));
      hash.update(`${name} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
