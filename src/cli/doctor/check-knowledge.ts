import { knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { KnowledgeError } from '../../knowledge/problem.ts';
import type { Io } from '../command.ts';
import { type Finding, failed, ok } from './finding.ts';

/** Whether the knowledge can be used, read from its files and not from a snapshot of them. */
export async function checkKnowledge(io: Pick<Io, 'env' | 'cwd'>): Promise<Finding> {
  const folders = knowledgeFolders(io);
  try {
    const { facts, entities } = await loadKnowledge(folders, { cacheFolder: null });
    const read = `${counted(facts.length, 'fact')}, ${counted(entities.length, 'entity', 'entities')}`;
    return ok('knowledge', `${read} in ${folders.join(', ')}`);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const [first] = error.problems;
    const where = first === undefined ? '' : `, the first in ${first.file}`;
    return failed(
      'knowledge',
      `${counted(error.problems.length, 'problem')}${where}`,
      'Run "govcloud lint": it names each with its line and what to write instead.',
    );
  }
}
