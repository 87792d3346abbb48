import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate, default as packed } from '@sparticuz/chromium';

const packageFolder = dirname(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
);
const cacheFolder = join(packageFolder, '..', '..', '.cache');

/** A Chromium from the npm package, unpacked: what to start and with which environment. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once into `node_modules/.cache` and gives its path.
 * The package by itself unpacks to a shared folder for temporary files and trusts whatever it finds
 * there, half-written by a test beside this one too; here the whole folder appears by one rename.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const version = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')).version;
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      HOME: folder,
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      // NSS and expat, which a machine with nothing but Node lacks, come with the package.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts', 'govcloud.conf'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = draft;
    const unpacked = [packed.executablePath(), inflate(join(packageFolder, 'bin/al2023.tar.br'))];
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await Promise.all(unpacked);
    await writeFile(join(draft, 'fonts', 'govcloud.conf'), fontConfig(folder));
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Open Sans of the package first, so that text is drawn alike on every machine. */
function fontConfig(folder: string): string {
  const generic = ['sans-serif', 'system-ui'].map(
    (name) =>
      `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${generic.join('\n  ')}
</fontconfig>
`;
}
