import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The catalogue's files as texts, by their names without the ending. */
export type CatalogTexts = Readonly<Record<string, string>>;

const ENDING = '.json';

/**
 * Reads `catalog/*.json` of the knowledge folders; a file of a later folder takes the place of the one
 * of the same name. They are not parsed: that waits until something is looked up.
 */
export function readCatalogTexts(folders: readonly string[]): CatalogTexts {
  const texts: Record<string, string> = {};
  for (const folder of folders)
    for (const name of namesIn(join(folder, 'catalog')))
      texts[name.slice(0, -ENDING.length)] = readFileSync(join(folder, 'catalog', name), 'utf8');
  return texts;
}

/** Names the state of the catalogue, as hex; empty where there is none. */
export function hashOfCatalog(texts: CatalogTexts): string {
  const names = Object.keys(texts).sort();
  if (names.length === 0) return '';
  const hash = createHash('sha256');
  for (const name of names)
    hash.update(`${name} ${texts[name]?.length}\n`).update(texts[name] ?? '');
  return hash.digest('hex');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING) && !name.startsWith('.'))
      .sort();
  } catch {
    // Knowledge without a catalogue is whole: look-ups then have nothing to say.
    return [];
  }
}
