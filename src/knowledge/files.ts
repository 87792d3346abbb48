import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
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
  const files: KnowledgeFile[] = [];
  const problems = goThrough(folders, readFileSync, (file) => files.push(file));
  return { files, problems };
}

/**
 * Shows each of these files in turn, in the same order. Its bytes lie where those of the next will, so
 * that looking at hundreds of files takes the memory of one.
 */
export function visitKnowledgeFiles(
  folders: readonly string[],
  visit: (file: KnowledgeFile) => void,
): readonly Problem[] {
  let room = Buffer.allocUnsafe(FIRST_ROOM_BYTES);
  const intoRoom = (path: string): Uint8Array => {
    const handle = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        if (length === room.length) room = Buffer.concat([room], room.length * 2);
        const read = readSync(handle, room, length, room.length - length, null);
        if (read === 0) return room.subarray(0, length);
        length += read;
      }
    } finally {
      closeSync(handle);
    }
  };
  return goThrough(folders, intoRoom, visit);
}

const FIRST_ROOM_BYTES = 65_536;

function goThrough(
  folders: readonly string[],
  read: (path: string) => Uint8Array,
  visit: (file: KnowledgeFile) => void,
): Problem[] {
  const problems: Problem[] = [];
  if (folders.length === 0)
    problems.push({
      ...nowhere('knowledge'),
      field: 'GOVCLOUD_KNOWLEDGE',
      seen: 'without any folder',
      fix: 'name at least one',
    });
  for (const [layer, folder] of folders.entries()) {
    for (const path of yamlPaths(folder, problems)) {
      const shown = join(folder, path);
      const bytes = readBytes(shown, read, problems);
      if (bytes !== null) visit({ layer, path, shown, bytes });
    }
  }
  return problems;
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

function readBytes(
  shown: string,
  read: (path: string) => Uint8Array,
  problems: Problem[],
): Uint8Array | null {
  try {
    const { size } = statSync(shown);
    if (size <= MAX_FILE_BYTES) return read(shown);
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
