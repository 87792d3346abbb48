import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A YAML file below a knowledge folder, as bytes. */
export interface KnowledgeFile {
  /** Which of the layered folders it lies in, from 0. */
  readonly layer: number;
  /** Below its folder, with `/` between the parts. */
  readonly path: string;
  /** As shown to people. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

export interface FoundFiles {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly Problem[];
}

/** A topic of a thousand facts is about 1.5 MB; beyond this it is no file that a person edits. */
const MAX_FILE_BYTES = 8_000_000;
const YAML_ENDING = /\.ya?ml$/;

/**
 * Reads every YAML file below the folders, in the order of layers and paths. Links are followed;
 * names that begin with a dot are left out (editors' and Kubernetes' own files).
 */
export function readKnowledgeFiles(folders: readonly string[]): FoundFiles {
  const problems: Problem[] = [];
  if (folders.length === 0)
    problems.push({
      ...nowhere('knowledge'),
      field: 'GOVCLOUD_KNOWLEDGE',
      seen: 'without any folder',
      fix: 'name at least one',
    });
  const files = folders.flatMap((folder, layer) =>
    yamlPaths(folder, problems).flatMap((path): KnowledgeFile[] => {
      const shown = join(folder, path);
      const bytes = readBytes(shown, problems);
      return bytes === null ? [] : [{ layer, path, shown, bytes }];
    }),
  );
  return { files, problems };
}

function yamlPaths(folder: string, problems: Problem[]): string[] {
  const found: string[] = [];
  const walk = (below: string): boolean => {
    try {
      for (const entry of readdirSync(join(folder, below))) {
        if (entry.startsWith('.')) continue;
        const path = below === '' ? entry : `${below}/${entry}`;
        if (YAML_ENDING.test(entry)) found.push(path);
        else if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) walk(path);
      }
      return true;
    } catch (error) {
      const fix = below === '' ? folderAdvice(error) : 'let the bot read it, or take it away';
      problems.push(unreadable(join(folder, below), 'the folder', error, fix));
      return false;
    }
  };
  if (walk('') && found.length === 0)
    problems.push({
      ...nowhere(folder),
      field: 'the folder',
      seen: 'without any .yaml file',
      fix: 'name the folder that holds entities and topics in GOVCLOUD_KNOWLEDGE',
    });
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function readBytes(shown: string, problems: Problem[]): Uint8Array | null {
  try {
    const { size } = statSync(shown);
    if (size <= MAX_FILE_BYTES) return readFileSync(shown);
    problems.push({
      ...nowhere(shown),
      field: 'the file',
      seen: `${(size / 1e6).toFixed(1)} MB long`,
      fix: `split it into several topics of at most ${MAX_FILE_BYTES / 1e6} MB`,
    });
  } catch (error) {
    problems.push(unreadable(shown, 'the file', error, 'let the bot read it, or take it away'));
  }
  return null;
}

function folderAdvice(error: unknown): string {
  return isMissing(error)
    ? 'create it, or correct GOVCLOUD_KNOWLEDGE (folders separated by commas)'
    : 'let the bot read it, or take it out of GOVCLOUD_KNOWLEDGE';
}

function unreadable(file: string, field: string, error: unknown, fix: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const seen = isMissing(error) ? 'missing' : `not readable (${code})`;
  return { ...nowhere(file), field, seen, fix };
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const nowhere = (file: string) => ({ file, line: null, subject: null }) as const;
