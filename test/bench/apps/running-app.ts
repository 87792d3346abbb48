import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { signedCommand } from '../requests/signed-command.ts';
import type { Workspace } from './workspace.ts';

export const APP_NAMES = ['govcloud', 'echo app'] as const;
export type AppName = (typeof APP_NAMES)[number];

/** An app under test, in a process of its own. */
export interface RunningApp {
  readonly name: AppName;
  readonly pid: number;
  /** Where Slack's requests go. */
  readonly url: string;
  /** From starting the process until it answered its first command, in milliseconds. */
  readonly firstAnswerMs: number;
  /** From starting the process until it said that it is ready; for the echo app its first answer. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

const SCRIPTS: Readonly<Record<AppName, URL>> = {
  govcloud: new URL('../../../src/start.js', import.meta.url),
  'echo app': new URL('./echo-app.mjs', import.meta.url),
};

const LOOK_EVERY_MS = 3;
const LONGEST_START_MS = 60_000;

/**
 * Starts an app and waits until it has answered a command.
 *
 * @param folder where it keeps its database and compiled knowledge from one start to the next.
 * @param isFirst whether it may find no compiled code of earlier starts, not even of others'.
 */
export async function startApp(
  name: AppName,
  workspace: Workspace,
  folder: string,
  isFirst = false,
): Promise<RunningApp> {
  const start = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(SCRIPTS[name])], {
    cwd: folder,
    env: {
      ...workspace.env,
      XDG_CACHE_HOME: folder,
      DATABASE_URL: 'bench.sqlite',
      // Node takes this folder before the one that govcloud names; the empty app names none.
      ...(isFirst && name === 'govcloud' ? { NODE_COMPILE_CACHE: join(folder, 'code') } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => stopProcess(child);
  try {
    const base = await addressOf(child);
    const url = `${base}/slack/events`;
    const soon = start + LONGEST_START_MS;
    if (name === 'govcloud') await untilOk(() => fetch(`${base}/readyz`), soon);
    const readyMs = performance.now() - start;
    await untilOk(() => fetch(url, signedCommand('jedi', workspace.signingSecret)), soon);
    const firstAnswerMs = performance.now() - start;
    const pid = child.pid ?? 0;
    return {
      name,
      pid,
      url,
      firstAnswerMs,
      readyMs: name === 'govcloud' ? readyMs : firstAnswerMs,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`the ${name} did not start; see what it wrote above`, { cause: error });
  }
}

/** Reads the address from what the app writes, and the rest so that it never waits for us. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('nothing to read from');
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`it ended with status ${code} before it listened`);
  });
  const found = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      const url = /"url":"(http:[^"]+)"/.exec(line)?.[1];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    });
  });
  return Promise.race([found, ended]);
}

async function untilOk(ask: () => Promise<Response>, deadline: number): Promise<void> {
  for (;;) {
    const response = await ask().catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok === true) return;
    if (performance.now() > deadline)
      throw new Error(`no answer in time; the last status was ${response?.status ?? 'none'}`);
    await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
