import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Preparation } from '../../src/knowledge/preparation.ts';
import { loadAside } from '../../src/knowledge/store/load-aside.ts';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from './support/knowledge-folder.ts';

/** Gives another number each time that it prepares, so that what was kept can be told from what is new. */
const MODULE = `data:text/javascript,
  export const prepareKnowledge = ({ facts }) => new TextEncoder().encode(JSON.stringify({ ids: facts.map(({ id }) => id), at: process.hrtime.bigint().toString() }));`;

let source: string;
let cacheFolder: string;
let codeFolder: string;

beforeEach(() => {
  source = knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': factText() });
  cacheFolder = temporaryFolder();
  codeFolder = knowledgeFolder({ 'code/a.ts': 'a', 'code/b.ts': 'b', 'package.json': '{}' });
});

const preparation = (): Preparation => {
  const root = pathToFileURL(codeFolder).href;
  return { module: MODULE, code: [`${root}/code/`, `${root}/package.json`] };
};
const textOf = (bytes: Uint8Array | undefined) =>
  JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
const load = async () => {
  const loaded = await loadKnowledge([source], { cacheFolder, preparation: preparation() });
  return textOf(loaded.prepared);
};
const changeCode = (path: string, text: string) => writeFileSync(join(codeFolder, path), text);

it('is made once and kept for the next start', async () => {
  const first = await load();
  expect(first).toMatchObject({ ids: ['jedi-cancelled'] });
  expect(await load()).toEqual(first);
});

it.each([
  ['a file of the code', 'code/b.ts'],
  ['a further file', 'code/c.ts'],
  ['the versions of packages', 'package.json'],
])('is made anew where %s has changed', async (_, path) => {
  const first = await load();
  changeCode(path, 'changed');
  const second = await load();
  expect(second).not.toEqual(first);
  expect(await load()).toEqual(second);
});

it('is made anew for other knowledge', async () => {
  await load();
  writeFileSync(join(source, 'contracts/jedi.yaml'), factText({ id: 'jedi-ended' }));
  expect(await load()).toMatchObject({ ids: ['jedi-ended'] });
});

it.each([
  ['cut short', (text: string) => text.slice(0, -5)],
  ['changed in one letter', (text: string) => text.replace('jedi-c', 'jedi-x')],
  ['of other knowledge, under this name', (text: string) => text.replace(/^\w{8}/, '00000000')],
])('is made anew where what was kept is %s', async (_, damage) => {
  const first = await load();
  const [name = ''] = readdirSync(cacheFolder).filter((file) => file.startsWith('readings-'));
  const file = join(cacheFolder, name);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const second = await load();
  expect(second).toMatchObject({ ids: ['jedi-cancelled'] });
  expect(second).not.toEqual(first);
});

it('keeps the latest four', async () => {
  for (const text of ['1', '2', '3', '4', '5']) {
    changeCode('code/a.ts', text);
    await load();
  }
  const kept = readdirSync(cacheFolder).filter((file) => file.startsWith('readings-'));
  expect(kept).toHaveLength(4);
});

it('is left out where nothing can be kept or nobody asks for it', async () => {
  const apart = await loadKnowledge([source], { cacheFolder: null, preparation: preparation() });
  expect(apart).not.toHaveProperty('prepared');
  expect(await loadKnowledge([source], { cacheFolder })).not.toHaveProperty('prepared');
});

it('comes with knowledge that was loaded in a thread of its own', async () => {
  const aside = await loadAside({ folders: [source], cacheFolder, preparation: preparation() });
  expect(textOf(aside.prepared)).toEqual(await load());
});
