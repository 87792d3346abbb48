import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EngineName } from './engines.ts';
import type { Measured, Size } from './measured.ts';

const SCRIPT = new URL('./measure-engine.ts', import.meta.url);

/** Measures an engine in a process of its own, which ends with it. */
export async function runEngine(engine: EngineName, size: Size): Promise<Measured> {
  const child = fork(fileURLToPath(SCRIPT), [engine, String(size)], {
    execArgv: ['--expose-gc'],
  });
  const found: Measured[] = [];
  child.on('message', (message) => found.push(message as Measured));
  const [status] = await once(child, 'close');
  const [measured] = found;
  if (status !== 0 || measured === undefined)
    throw new Error(`measuring ${engine} at ${size} facts ended with status ${status}`);
  return measured;
}
