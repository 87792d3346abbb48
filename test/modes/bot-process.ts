import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StandIn } from '../../src/playground/standin/create-standin.ts';

/** Compiled knowledge, shared by the starts of all tests. */
const CACHE = join(tmpdir(), 'govcloud-test-cache');

const MAIN = fileURLToPath(new URL('../../src/start.js', import.meta.url));

/** govcloud as `npm start` runs it. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Resolves with the first line of standard output that has those words. */
  line(words: string): Promise<string>;
  readonly errors: () => string;
  /** Sends the signal and resolves with the exit status, or the signal where it was killed by it. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | string>;
  readonly exited: Promise<number | string>;
}

const running = new Set<BotProcess>();

/** Kills what the tests left; for afterEach. */
export async function killAll(): Promise<void> {
  for (const bot of running) if (bot.child.exitCode === null) await bot.end('SIGKILL');
  running.clear();
}

/** In a folder of its own by default, so that a developer's `.env` plays no part. */
export function spawnBot(
  env: Readonly<Record<string, string>>,
  { cwd = tmpdir() }: { readonly cwd?: string } = {},
): BotProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, XDG_CACHE_HOME: CACHE, PORT: '0', HOST: '127.0.0.1', ...env },
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  let rest = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const exited = once(child, 'close').then(([code, signal]) => code ?? signal);
  const bot: BotProcess = {
    child,
    errors: () => errors,
    exited,
    line: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => line.includes(words));
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void exited.then(() => reject(new Error(`it ended without "${words}": ${errors}`)));
      }),
    async end(signal) {
      child.kill(signal);
      return exited;
    },
  };
  running.add(bot);
  return bot;
}

/** A bot in Socket Mode, connected to the stand-in. */
export async function spawnConnected(
  slack: StandIn,
  file: string,
  more: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const bot = spawnBot({
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: file,
    ...more,
  });
  await bot.line('"ready"');
  return bot;
}
