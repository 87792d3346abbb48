import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A hash of everything that the built page depends on: its sources, and further files such as the
 * lockfile that names the versions of its libraries. One that does not exist counts as empty.
 */
export async function hashInputs(folder: string, further: readonly string[]): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const hash = createHash('sha256');
  for (const file of [...own.toSorted(), ...further]) {
    const content = existsSync(file) ? await readFile(file) : Buffer.alloc(0);
    const name = file.startsWith(folder + sep) ? file.slice(folder.length) : '';
    hash.update(`${name}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
