import {
  chmodSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { hashOfFiles, hashOfFolders, readSnapshot } from '../../src/knowledge/snapshot.ts';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from './support/knowledge-folder.ts';

const folder = () =>
  knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': factText() });

async function kept() {
  const cacheFolder = join(temporaryFolder(), 'deep', 'cache');
  const source = folder();
  const fresh = await loadKnowledge([source], { cacheFolder });
  const [name = ''] = readdirSync(cacheFolder);
  return { source, cacheFolder, fresh, file: join(cacheFolder, name) };
}

it('gives the same knowledge from the snapshot as from the files', async () => {
  const { source, cacheFolder, fresh } = await kept();
  expect(readSnapshot(cacheFolder, fresh.hash)?.facts).toEqual(fresh.facts);
  expect(await loadKnowledge([source], { cacheFolder })).toEqual(fresh);
});

it('is used: what it says is what is loaded', async () => {
  const { source, cacheFolder, file } = await kept();
  const before = readFileSync(file, 'utf8');
  expect(before).toContain('real work');
  writeFileSync(
    join(source, 'contracts/jedi.yaml'),
    factText({ claim: 'JEDI ended some other way.' }),
  );
  const [changed] = (await loadKnowledge([source], { cacheFolder })).facts;
  expect(changed?.claim).toBe('JEDI ended some other way.');
  expect(readdirSync(cacheFolder)).toHaveLength(2);
});

it('names files alike whether they are kept or only looked at, however long they are', () => {
  const long = factText({ detail: 'word '.repeat(40_000) });
  const source = knowledgeFolder({ 'a.yaml': 'short', 'b.yaml': long, 'c.yaml': 'also short' });
  expect(hashOfFolders([source])).toBe(hashOfFiles(readKnowledgeFiles([source]).files));
  expect(hashOfFolders([source, join(source, 'missing')])).toBeNull();
});

const damages: [string, (file: string) => void][] = [
  ['half written', (file) => truncateSync(file, 200)],
  ['empty', (file) => truncateSync(file, 0)],
  ['of another program', (file) => writeFileSync(file, '{"facts":[]}')],
  [
    'changed in one letter',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('real work', 'deal work')),
  ],
  [
    'of other knowledge, under this name',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/^\w{8}/, '00000000')),
  ],
  ['not readable', (file) => chmodSync(file, 0o000)],
];

it.each(damages)('passes over a snapshot that is %s, and writes it anew', async (_, damage) => {
  const { source, cacheFolder, fresh, file } = await kept();
  damage(file);
  expect(await loadKnowledge([source], { cacheFolder })).toEqual(fresh);
  expect(readSnapshot(cacheFolder, fresh.hash)).not.toBeNull();
});

it('loads where snapshots cannot be written', async () => {
  const occupied = join(temporaryFolder(), 'cache');
  writeFileSync(occupied, 'a file, not a folder');
  const { facts } = await loadKnowledge([folder()], { cacheFolder: occupied });
  expect(facts).toHaveLength(1);
  expect(readFileSync(occupied, 'utf8')).toBe('a file, not a folder');
});

it('keeps the latest four, and clears what a dying process left behind', async () => {
  const { source, cacheFolder, file } = await kept();
  const past = new Date(Date.now() - 3_600_000);
  const abandoned = `${file}.1.tmp`;
  writeFileSync(abandoned, 'half');
  writeFileSync(join(cacheFolder, 'notes.txt'), "somebody else's");
  for (const path of [abandoned, file]) utimesSync(path, past, past);
  for (const year of ['2017', '2018', '2019', '2020']) {
    writeFileSync(join(source, 'contracts/jedi.yaml'), factText({ date: year }));
    await loadKnowledge([source], { cacheFolder });
  }
  const left = readdirSync(cacheFolder);
  expect(left.filter((name) => name.endsWith('.kept'))).toHaveLength(4);
  expect(left.map((name) => join(cacheFolder, name))).not.toContain(file);
  expect(left.filter((name) => !name.endsWith('.kept'))).toEqual(['notes.txt']);
});

it('keeps no snapshot of knowledge with problems', async () => {
  const cacheFolder = temporaryFolder();
  const bad = knowledgeFolder({ 'entities.yaml': '[]', 'contracts/jedi.yaml': factText() });
  await expect(loadKnowledge([bad], { cacheFolder })).rejects.toThrow('no entity has that id');
  expect(readdirSync(cacheFolder)).toEqual([]);
});
