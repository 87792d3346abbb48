import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('./build-page-process.ts', import.meta.url));

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
  if (code !== 0) throw new Error(said.trim() || `the build ended with exit status ${code}`);
}
