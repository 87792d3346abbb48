import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ensurePageBuilt,
  type PageBuildOptions,
} from '../../../src/playground/server/ensure-page-built.ts';

let root: string;
let lines: string[];
let builds: number;

const page = async (folder: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
};
const options = (more: Partial<PageBuildOptions> = {}): PageBuildOptions => ({
  log: (line) => lines.push(line),
  sources: join(root, 'page'),
  further: [join(root, 'lock.json')],
  output: join(root, 'out'),
  prebuilt: join(root, 'dist'),
  build: async (folder) => {
    builds += 1;
    await page(folder, `build ${builds}`);
  },
  ...more,
});
const shown = async (folder: string | null) =>
  folder && readFile(join(folder, 'index.html'), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'govcloud-page-'));
  lines = [];
  builds = 0;
  await page(join(root, 'page'), '<!doctype html>');
  await writeFile(join(root, 'page', 'main.tsx'), 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the page is built when needed', () => {
  it('at the first start, and says so in one line', async () => {
    const first = await ensurePageBuilt(options());
    expect(first).toMatchObject({ built: true, problem: null });
    expect(await shown(first.folder)).toBe('build 1');
    expect(lines).toEqual(['Building the playground page (first start, a few seconds)…']);
  });

  it('not at the second start', async () => {
    const first = await ensurePageBuilt(options());
    expect(await ensurePageBuilt(options())).toEqual({ ...first, built: false });
    expect([builds, lines.length]).toEqual([1, 1]);
  });

  it.each([
    ['a source', 'page/main.tsx'],
    ['a new source', 'page/extra.css'],
    ['the lockfile', 'lock.json'],
  ])('again after a change of %s', async (_name, file) => {
    await ensurePageBuilt(options());
    await writeFile(join(root, file), 'two');
    const second = await ensurePageBuilt(options());
    expect([second.built, await shown(second.folder)]).toEqual([true, 'build 2']);
  });

  it('not again when a source is merely touched', async () => {
    await ensurePageBuilt(options());
    await utimes(join(root, 'page', 'main.tsx'), new Date(), new Date());
    expect((await ensurePageBuilt(options())).built).toBe(false);
  });
});

describe('several starts at once', () => {
  it('all get the same complete page, and no draft is left', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => ensurePageBuilt(options())));
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(1);
    expect(await shown(all[0]?.folder ?? null)).toMatch(/^build \d$/);
    expect(await readdir(join(root, 'out'))).toHaveLength(1);
  });
});

describe('a build that fails', () => {
  const failing = { build: () => Promise.reject(new Error('main.tsx: unexpected end')) };

  it('is told, and the start goes on without a page', async () => {
    const build = await ensurePageBuilt(options(failing));
    expect(build.folder).toBeNull();
    expect(build.problem).toContain('main.tsx: unexpected end');
    expect(lines[1]).toContain('the bot goes on without it. main.tsx: unexpected end');
    expect(await readdir(join(root, 'out'))).toEqual([]);
  });

  it('is tried again at the next start', async () => {
    await ensurePageBuilt(options(failing));
    expect((await ensurePageBuilt(options())).built).toBe(true);
  });

  it('falls back on the page that came with the package', async () => {
    await page(join(root, 'dist'), 'shipped');
    const build = await ensurePageBuilt(options(failing));
    expect(await shown(build.folder)).toBe('shipped');
  });

  it('leaves no half of a page', async () => {
    const build = await ensurePageBuilt(options({ build: () => Promise.resolve() }));
    expect(build.problem).toContain('The build left no index.html');
  });
});

describe('an installation without sources', () => {
  beforeEach(() => rm(join(root, 'page'), { recursive: true }));

  it('uses the page that came with it', async () => {
    await page(join(root, 'dist'), 'shipped');
    expect(await shown((await ensurePageBuilt(options())).folder)).toBe('shipped');
    expect(builds).toBe(0);
  });

  it('or without what builds them, likewise', async () => {
    await page(join(root, 'page'), '<!doctype html>');
    await page(join(root, 'dist'), 'shipped');
    const build = await ensurePageBuilt(options({ canBuild: () => false }));
    expect([await shown(build.folder), lines]).toEqual(['shipped', []]);
  });

  it('says what is missing where none came', async () => {
    expect((await ensurePageBuilt(options())).problem).toContain('npm ci');
  });
});

it('forgets builds of yesterday', async () => {
  const old = join(root, 'out', 'old');
  await page(old, 'old');
  const longAgo = new Date(Date.now() - 48 * 3_600_000);
  await utimes(old, longAgo, longAgo);
  await ensurePageBuilt(options());
  expect(await readdir(join(root, 'out'))).not.toContain('old');
});
