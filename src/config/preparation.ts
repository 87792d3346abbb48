import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Preparation } from '../knowledge/preparation.ts';

/** The same ending as this file: `.ts` in a checkout, `.js` in the published package. */
const MODULE = `../search/prepare-knowledge${extname(import.meta.url)}`;
/** What decides how a text is read: this code, and packages in the versions named there. */
const CODE = ['../search/', '../language/', '../../package.json'];

/**
 * How knowledge is read before a start. Undefined where the code does not lie in files of its own, as
 * in a bundle: then it is read at each start.
 */
export function findPreparation(): Preparation | undefined {
  const at = (path: string) => new URL(path, import.meta.url);
  if (![MODULE, ...CODE].every((path) => existsSync(at(path)))) return undefined;
  return { module: at(MODULE).href, code: CODE.map((path) => at(path).href) };
}
