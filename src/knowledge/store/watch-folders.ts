import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface WatchPace {
  /** A change is told once nothing has moved for this long, in milliseconds: editors save in steps. */
  readonly settleMs: number;
  /** The folders are looked through this often, for file systems that report nothing. */
  readonly pollMs: number;
}

const PACE: WatchPace = { settleMs: 150, pollMs: 5_000 };

/**
 * Calls back after changes below the folders. What counts is the state of the files (size, times,
 * inode), not the events: those only say when to look, so one that is lost or doubled does no harm.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => void,
  { settleMs, pollMs }: WatchPace = PACE,
): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | null = null;
  let last = look();

  function look(): string {
    const { signature, below } = scan(folders);
    for (const [folder, watcher] of watchers)
      if (!below.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of below) if (!watchers.has(folder)) watchOne(folder);
    return signature;
  }

  function watchOne(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, settleSoon);
      const forget = () => {
        watcher.close();
        if (watchers.get(folder) === watcher) watchers.delete(folder);
      };
      watchers.set(folder, watcher.on('error', forget));
    } catch {
      // Gone already, or the system has no watcher left: looking at intervals serves too.
    }
  }

  function settleSoon(): void {
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(tellIfChanged, settleMs);
  }

  function tellIfChanged(): void {
    settling = null;
    const now = look();
    if (now === last) return;
    last = now;
    onChange();
  }

  function poll(): void {
    if (settling === null && scan(folders).signature !== last) settleSoon();
  }

  const polling = setInterval(poll, pollMs);
  polling.unref();
  return {
    close() {
      clearInterval(polling);
      if (settling !== null) clearTimeout(settling);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function scan(folders: readonly string[]): { signature: string; below: ReadonlySet<string> } {
  const below = new Set<string>();
  const parts: string[] = [];
  const walk = (folder: string) => {
    below.add(folder);
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      const stats = statsOf(path);
      if (stats?.isDirectory() && !name.startsWith('.')) walk(path);
      else if (/\.ya?ml$/.test(name))
        parts.push(`${path} ${stats?.ino} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs}`);
    }
  };
  for (const folder of folders) walk(folder);
  return { signature: parts.join('\n'), below };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function statsOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
