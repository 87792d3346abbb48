import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from './support/knowledge-folder.ts';

const LOAD = fileURLToPath(new URL('../../src/knowledge/load.ts', import.meta.url));

/** Loads in a process of its own and gives the packages that were loaded with it. */
function packagesLoaded(folder: string, cacheFolder: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ load(url, context, next) {
      const name = /node_modules\\/([^/]+)/.exec(url)?.[1];
      if (name) seen.add(name);
      return next(url, context);
    } });
    const { loadKnowledge } = await import(${JSON.stringify(LOAD)});
    const { facts } = await loadKnowledge([${JSON.stringify(folder)}], { cacheFolder: ${JSON.stringify(cacheFolder)} });
    console.log(JSON.stringify([facts.length, ...seen]));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(String(out));
}

it('with a snapshot neither zod nor yaml is loaded', () => {
  const folder = knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': factText() });
  const cacheFolder = temporaryFolder();
  expect(packagesLoaded(folder, cacheFolder)).toEqual(expect.arrayContaining([1, 'yaml', 'zod']));
  expect(packagesLoaded(folder, cacheFolder)).toEqual([1]);
});
