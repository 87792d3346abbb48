import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const PROCESS = fileURLToPath(new URL('./build-page-process.ts', import.meta.url));

/** Whether vite is installed, which a published package leaves out. */
export function canBuildPage(): boolean {
  try {
    createRequire(import.meta.url).resolve('vite/package.json');
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds the page with vite into `folder`, in a process of its own: a bundler in the bot's process
 * would keep its memory and set NODE_ENV there. Rejects with what the bundler said.
 */
export async function buildPage(folder: string): Promise<void> {
  const child = spawn(process.execPath, [PROCESS, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      stripVTControlCharacters(said).trim() || `the build ended with exit status ${code}`,
    );
}
