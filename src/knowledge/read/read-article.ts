import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError } from '../problem.ts';
import { Article } from '../schema/article.ts';
import { checkItem } from './check-item.ts';
import { parseYamlFile } from './yaml-file.ts';

/**
 * Reads article.yaml from the first of the knowledge folders that has one.
 *
 * @throws {KnowledgeError} where none has it, or it has problems
 */
export function readArticle(folders: readonly string[]): Article {
  for (const [layer, folder] of folders.entries()) {
    const path = 'article.yaml';
    const shown = join(folder, path);
    const bytes = readIfThere(shown);
    if (bytes === null) continue;
    const parsed = parseYamlFile({ layer, path, shown, bytes });
    if ('problems' in parsed) throw new KnowledgeError(parsed.problems);
    const checked = checkItem(Article, parsed.file.value, parsed.file, []);
    if ('problems' in checked) throw new KnowledgeError(checked.problems);
    return checked.item;
  }
  throw new KnowledgeError([
    {
      file: join(folders[0] ?? 'knowledge', 'article.yaml'),
      line: null,
      subject: null,
      field: 'the file',
      seen: 'missing',
      fix: "list the article's sentences in it, as docs/knowledge.md says",
    },
  ]);
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
