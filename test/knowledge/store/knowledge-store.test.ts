import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { KnowledgeError } from '../../../src/knowledge/problem.ts';
import { openKnowledgeStore } from '../../../src/knowledge/store/knowledge-store.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from '../support/knowledge-folder.ts';

type News = { kind: 'swapped'; claims: string[] } | { kind: 'refused'; message: string };

const claimsOf = ({ facts }: Knowledge) => facts.map(({ claim }) => claim);
const claim = (text: string) => factText({ claim: `${text}, said of JEDI.` });

/** A store over a folder of one fact, and its news, to be awaited one after the other. */
async function open(
  folder = knowledgeFolder({ 'entities.yaml': ENTITIES, 'a.yaml': claim('First') }),
) {
  const news: News[] = [];
  const readers: ((item: News) => void)[] = [];
  const tell = (item: News) => {
    const reader = readers.shift();
    if (reader === undefined) news.push(item);
    else reader(item);
  };
  const store = await openKnowledgeStore([folder], {
    cacheFolder: null,
    onSwap: (knowledge) => tell({ kind: 'swapped', claims: claimsOf(knowledge) }),
    onRefused: ({ message }) =>
      tell({ kind: 'refused', message: message.replaceAll(`${folder}/`, '') }),
  });
  onTestFinished(() => store.close());
  return {
    folder,
    store,
    news,
    next: () =>
      new Promise<News>((resolve) => {
        const item = news.shift();
        if (item === undefined) readers.push(resolve);
        else resolve(item);
      }),
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
  };
}

describe('reload', () => {
  it('swaps changed knowledge in', async () => {
    const { store, news, write } = await open();
    write('a.yaml', claim('Second'));
    expect(await store.reload()).toBe('swapped');
    expect(claimsOf(store.current())).toEqual(['Second, said of JEDI.']);
    expect(news).toEqual([{ kind: 'swapped', claims: ['Second, said of JEDI.'] }]);
  });

  it('leaves the last good state where the new one is bad, and says why, once', async () => {
    const { store, news, write } = await open();
    const before = store.current();
    write('a.yaml', factText({ status: 'over' }));
    expect(await store.reload()).toBe('refused');
    expect(await store.reload()).toBe('refused');
    expect(store.current()).toBe(before);
    expect(store.refusal()).toBeInstanceOf(KnowledgeError);
    expect(news).toEqual([
      {
        kind: 'refused',
        message:
          'a.yaml:11 jedi-cancelled\nstatus is "over"; use one of current, superseded, historical',
      },
    ]);
  });

  it('does nothing where nothing changed, or what was broken is as it was', async () => {
    const { store, news, write } = await open();
    expect(await store.reload()).toBe('unchanged');
    write('a.yaml', '- id: "');
    await store.reload();
    write('a.yaml', claim('First'));
    expect(await store.reload()).toBe('unchanged');
    expect(store.refusal()).toBeNull();
    expect(news.map(({ kind }) => kind)).toEqual(['refused']);
  });

  it('sees at the end whatever was written before the last call', async () => {
    const { store, write } = await open();
    const reloads = [];
    for (const number of [1, 2, 3, 4, 5]) {
      write('a.yaml', claim(`Number ${number}`));
      reloads.push(store.reload());
    }
    await Promise.all(reloads);
    expect(claimsOf(store.current())).toEqual(['Number 5, said of JEDI.']);
  });

  it('keeps the last good state while the folder is away', async () => {
    const { store, folder } = await open();
    renameSync(folder, `${folder}-away`);
    expect(await store.reload()).toBe('refused');
    expect(store.refusal()?.message).toContain('the folder is missing');
    expect(store.current().facts).toHaveLength(1);
    renameSync(`${folder}-away`, folder);
    expect(await store.reload()).toBe('unchanged');
  });
});

describe('watching', () => {
  const PACE = { settleMs: 30, pollMs: 60_000 };
  const POLL_ONLY = { settleMs: 10, pollMs: 40 };

  it('follows a file that is broken and mended', async () => {
    const { store, next, write } = await open();
    store.watch(PACE);
    write('a.yaml', 'claim: "');
    expect(await next()).toMatchObject({ kind: 'refused' });
    expect(claimsOf(store.current())).toEqual(['First, said of JEDI.']);
    write('a.yaml', claim('Mended'));
    expect(await next()).toEqual({ kind: 'swapped', claims: ['Mended, said of JEDI.'] });
  });

  it('sees files in folders that come later, renamed files and removed ones', async () => {
    const { store, folder, next, write } = await open();
    store.watch(PACE);
    mkdirSync(join(folder, 'new/deep'), { recursive: true });
    write('new/deep/b.yaml', factText({ id: 'b', claim: 'Said in a deep folder.' }));
    expect(await next()).toMatchObject({
      claims: ['First, said of JEDI.', 'Said in a deep folder.'],
    });
    write('new/deep/b.yaml', factText({ id: 'b', claim: 'Said again, deep down.' }));
    expect(await next()).toMatchObject({
      claims: ['First, said of JEDI.', 'Said again, deep down.'],
    });
    rmSync(join(folder, 'a.yaml'));
    expect(await next()).toMatchObject({ claims: ['Said again, deep down.'] });
  });

  it('sees a file that an editor puts in place by renaming, as large and as old as before', async () => {
    const { store, folder, next, write } = await open();
    store.watch(PACE);
    write('.a.yaml.swp', claim('Other'));
    renameSync(join(folder, '.a.yaml.swp'), join(folder, 'a.yaml'));
    expect(await next()).toEqual({ kind: 'swapped', claims: ['Other, said of JEDI.'] });
  });

  it('sees a volume swapped under a link, as Kubernetes does it', async () => {
    const folder = temporaryFolder();
    const version = (name: string, text: string) =>
      knowledgeFolder({ 'entities.yaml': ENTITIES, 'a.yaml': claim(text) }, join(folder, name));
    version('..one', 'One');
    symlinkSync('..one', join(folder, '..data'));
    for (const name of ['entities.yaml', 'a.yaml'])
      symlinkSync(`..data/${name}`, join(folder, name));
    const { store, next } = await open(folder);
    store.watch(PACE);
    version('..two', 'Two');
    symlinkSync('..two', join(folder, '..data_tmp'));
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(await next()).toEqual({ kind: 'swapped', claims: ['Two, said of JEDI.'] });
  });

  it('loses no change of a hundred in a row', async () => {
    const { store, next, write } = await open();
    store.watch(PACE);
    for (let number = 1; number <= 100; number++) {
      write('a.yaml', claim(`Number ${number}`));
      await new Promise(setImmediate);
    }
    let latest = await next();
    while (JSON.stringify(latest).includes('Number 100,') === false) latest = await next();
    expect(claimsOf(store.current())).toEqual(['Number 100, said of JEDI.']);
  });

  it('finds changes by looking where the system tells of none', async () => {
    const real = knowledgeFolder({ 'a.yaml': claim('First') });
    const folder = knowledgeFolder({ 'entities.yaml': ENTITIES });
    symlinkSync(join(real, 'a.yaml'), join(folder, 'a.yaml'));
    const { store, next } = await open(folder);
    store.watch(POLL_ONLY);
    writeFileSync(join(real, 'a.yaml'), claim('Behind the link'));
    expect(await next()).toEqual({ kind: 'swapped', claims: ['Behind the link, said of JEDI.'] });
  });

  it('is over with close', async () => {
    const { store, news, write } = await open();
    store.watch(PACE);
    await store.close();
    write('a.yaml', claim('Unseen'));
    expect(await store.reload()).toBe('swapped');
    expect(news).toHaveLength(1);
  });
});
