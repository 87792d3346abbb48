import { cacheFolder, knowledgeFolders } from '../../src/config/knowledge-place.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

/** The knowledge that govcloud would answer from here: that of GOVCLOUD_KNOWLEDGE, else of the checkout. */
export function loadOwnKnowledge(): Promise<Knowledge> {
  const place = { env: process.env, cwd: process.cwd() };
  return loadKnowledge(knowledgeFolders(place), { cacheFolder: cacheFolder(place) });
}
