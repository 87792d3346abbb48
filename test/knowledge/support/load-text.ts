import { relative } from 'node:path';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { formatProblems, KnowledgeError } from '../../../src/knowledge/problem.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';

/** What loading gives: the knowledge, or the problems as a person reads them, paths below the folders. */
export async function load(
  ...folders: readonly string[]
): Promise<{ knowledge: Knowledge | null; message: string }> {
  try {
    return { knowledge: await loadKnowledge(folders, { cacheFolder: null }), message: '' };
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const problems = error.problems.map((problem) => {
      const folder = folders.find((each) => problem.file.startsWith(each)) ?? '';
      return { ...problem, file: relative(folder, problem.file) };
    });
    return { knowledge: null, message: formatProblems(problems) };
  }
}

/** The knowledge of folders that must load. */
export async function loaded(...folders: readonly string[]): Promise<Knowledge> {
  return loadKnowledge(folders, { cacheFolder: null });
}
