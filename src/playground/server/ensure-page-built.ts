import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage, canBuildPage } from './build-page.ts';
import { hashInputs } from './page-inputs.ts';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface PageBuildOptions {
  readonly log: (line: string) => void;
  /** The page's sources; a published package has none. */
  readonly sources?: string;
  /** What the page depends on besides its sources. */
  readonly further?: readonly string[];
  /** Where builds are kept, each in a folder named by the hash of its inputs. */
  readonly output?: string;
  /** A build that came with the package. */
  readonly prebuilt?: string;
  readonly build?: (folder: string) => Promise<void>;
  readonly canBuild?: () => boolean;
}

/** The built page: where it is, whether it was built just now, and why it is missing if it is. */
export type PageBuild =
  | { readonly folder: string; readonly built: boolean; readonly problem: null }
  | { readonly folder: null; readonly built: false; readonly problem: string };

/** Builds of other inputs, and drafts of builds that were cut off, are kept this long. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Gives the folder of the built page, building it first where it is missing or older than its
 * sources. Several processes may do so at once: each builds apart, the first to finish counts.
 * Never rejects for a build that fails; the bot can do without its page.
 */
export async function ensurePageBuilt({
  log,
  sources = fromHere('../page/'),
  further = [fromHere('../protocol.ts'), fromHere('../../../package-lock.json')],
  output = resolve('.data/playground-page'),
  prebuilt = fromHere('../../../dist/playground-page'),
  build = buildPage,
  canBuild = canBuildPage,
}: PageBuildOptions): Promise<PageBuild> {
  const shipped: PageBuild | null = isBuilt(prebuilt)
    ? { folder: prebuilt, built: false, problem: null }
    : null;
  if (!existsSync(join(sources, 'index.html'))) {
    return shipped ?? missing('neither its sources nor a built one is in this installation');
  }
  if (!canBuild()) return shipped ?? missing('vite, which builds it, is not installed');
  const folder = join(output, await hashInputs(resolve(sources), further));
  if (isBuilt(folder)) return { folder, built: false, problem: null };
  log('Building the playground page (first start, a few seconds)…');
  try {
    await buildAside(folder, build);
    await forgetOld(output, folder);
    return { folder, built: true, problem: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log(`The playground page could not be built; the bot goes on without it. ${why}`);
    return shipped ?? missing(why);
  }
}

const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));

function missing(why: string): PageBuild {
  return {
    folder: null,
    built: false,
    problem: `The playground page is not there: ${why}. In a checkout, "npm ci" brings what builds it.`,
  };
}

/** A folder appears under its name only when complete, by one rename. */
async function buildAside(folder: string, build: (folder: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.draft-${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await build(draft);
    if (!isBuilt(draft)) throw new Error('The build left no index.html.');
    await rename(draft, folder).catch((error: unknown) => {
      // Another process was faster, with the same inputs.
      if (!isBuilt(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function forgetOld(output: string, current: string): Promise<void> {
  for (const name of await readdir(output)) {
    const folder = join(output, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (folder !== current && mtimeMs < Date.now() - KEPT_MS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
