import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a command or a start runs. */
export interface Place {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** The folder that holds package.json: a checkout, or the installed package. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The knowledge folders: those of GOVCLOUD_KNOWLEDGE, or else `knowledge` here, or else the one that
 * came with the package. They are named as seen from `cwd`, so that problems are shown that way.
 */
export function knowledgeFolders({ env, cwd }: Place): string[] {
  const given = (env.GOVCLOUD_KNOWLEDGE ?? '').split(',').map((folder) => folder.trim());
  const named = given.filter((folder) => folder !== '');
  if (named.length > 0) return named.map((folder) => seenFrom(cwd, resolve(cwd, folder)));
  const here = resolve(cwd, 'knowledge');
  return [seenFrom(cwd, existsSync(here) ? here : join(PACKAGE, 'knowledge'))];
}

/** Where compiled snapshots are kept: in a checkout its `.data`, elsewhere the user's own cache. */
export function cacheFolder({ env, cwd }: Place): string {
  if (resolve(cwd) === resolve(PACKAGE)) return join(cwd, '.data', 'cache');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'govcloud');
}

/** A path below `cwd` relative to it; any other one, or one of a cwd that is not the process's, in full. */
function seenFrom(cwd: string, path: string): string {
  const below = relative(cwd, path);
  const isBelow = below !== '' && !below.startsWith('..');
  return isBelow && resolve(cwd) === process.cwd() ? below : path;
}
