import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isGone, thisProcess } from '../../src/inbox/process-identity.ts';

describe('a process', () => {
  it('is there while it runs, and gone as soon as it was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const identity = { ...thisProcess(), pid: child.pid ?? 0, started: '' };
    expect(isGone(identity)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isGone(identity)).toBe(true);
  });

  it('on another host is never said to be gone', () => {
    expect(isGone({ owner: 'x', host: 'elsewhere', pid: 999_999_999, started: '' })).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is gone when its number was given to another', () => {
    expect(isGone({ ...thisProcess(), started: '1' })).toBe(true);
  });

  it('is never gone to itself', () => {
    expect(isGone(thisProcess())).toBe(false);
  });
});
