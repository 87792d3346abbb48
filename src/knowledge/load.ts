import { type CatalogTexts, hashOfCatalog, readCatalogTexts } from './catalog-texts.ts';
import { type FoundFiles, readKnowledgeFiles } from './files.ts';
import { type Preparation, prepared } from './preparation.ts';
import { KnowledgeError } from './problem.ts';
import { hashOfFiles, hashOfFolders, readSnapshot, writeSnapshot } from './snapshot.ts';
import type { Knowledge, KnowledgeData } from './types.ts';

export interface LoadOptions {
  /** Where compiled snapshots are kept; null for none. */
  readonly cacheFolder: string | null;
  /** How to read it beforehand; left out where it is not searched, and without a cache of no use. */
  readonly preparation?: Preparation | undefined;
}

/**
 * Reads and checks the knowledge in `folders`; a later folder adds to the earlier ones or replaces
 * their items by id. A snapshot of the same content saves parsing and checking.
 *
 * @throws {KnowledgeError} with every problem, where there is one
 * @example
 * const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: '.data/cache' });
 */
export async function loadKnowledge(
  folders: readonly string[],
  { cacheFolder, preparation }: LoadOptions,
): Promise<Knowledge> {
  const kept = cacheFolder === null ? null : readKeptState(folders, cacheFolder);
  const { hash, data } = kept ?? (await compile(folders, cacheFolder));
  const catalog = readCatalogTexts(folders);
  const knowledge = { ...data, hash: stateOf(hash, catalog), catalog };
  if (cacheFolder === null || preparation === undefined) return knowledge;
  return { ...knowledge, prepared: await prepared(cacheFolder, hash, data, preparation) };
}

/** Names the state of facts and catalogue together, as `Knowledge.hash` does. */
export const stateOf = (factsHash: string, catalog: CatalogTexts): string =>
  `${factsHash}${hashOfCatalog(catalog)}`;

/** What the files in the folders were compiled to before; null where they were not. */
function readKeptState(folders: readonly string[], cacheFolder: string): State | null {
  const hash = hashOfFolders(folders);
  const data = hash === null ? null : readSnapshot(cacheFolder, hash);
  return hash === null || data === null ? null : { hash, data };
}

interface State {
  /** Of the bytes that the data was made from. */
  readonly hash: string;
  readonly data: KnowledgeData;
}

async function compile(folders: readonly string[], cacheFolder: string | null): Promise<State> {
  const found = readKnowledgeFiles(folders);
  if (found.problems.length > 0) throw new KnowledgeError(await allProblems(found));
  const { readKnowledge, checkIntegrity } = await import('./compile.ts');
  const source = readKnowledge(found);
  const problems = checkIntegrity(source);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const hash = hashOfFiles(found.files);
  if (cacheFolder !== null) writeSnapshot(cacheFolder, hash, source.data);
  return { hash, data: source.data };
}

async function allProblems(found: FoundFiles) {
  const { readKnowledge, checkIntegrity } = await import('./compile.ts');
  return checkIntegrity(readKnowledge(found));
}
