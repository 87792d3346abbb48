import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { only, run } from './support/run.ts';

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists every command', async (args) => {
    const { status, out, err } = await run(COMMANDS, args);
    const listed = [...out.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(COMMANDS));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it.each(Object.keys(COMMANDS))('help %s and %s --help say how it is called', async (name) => {
    const asked = await run(COMMANDS, ['help', name]);
    expect(asked.out).toContain(`Usage: govcloud ${name}`);
    expect(asked.status).toBe(0);
    expect(await run(COMMANDS, [name, '--help'])).toEqual(asked);
  });

  it.each(Object.keys(COMMANDS))('%s goes by the name that it is listed under', async (name) => {
    expect((await COMMANDS[name]?.())?.name).toBe(name);
  });
});

describe('wrong usage', () => {
  it.each([
    ['lnit', 'did you mean lint?'],
    ['covrage', 'did you mean coverage?'],
    ['frobnicate', `the commands are ${Object.keys(COMMANDS).join(', ')}`],
    ['constructor', 'the commands are'],
    ['', 'the commands are'],
  ])('%j is no command', async (name, hint) => {
    const { status, out, err } = await run(COMMANDS, [name]);
    expect(err).toContain(`govcloud: ${JSON.stringify(name)} is not a command; `);
    expect(err).toContain(hint);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('an option that is none', async () => {
    const { status, err } = await run(COMMANDS, ['coverage', '--all']);
    expect(err).toContain('govcloud coverage: --all is not an option; there are none');
    expect(status).toBe(2);
  });
});

describe('failures', () => {
  const failing = (error: unknown): Command => ({
    name: 'fail',
    summary: 'Fails',
    usage: 'Usage: govcloud fail',
    run: () => Promise.reject(error),
  });

  it('an error with a name of its own explains itself', async () => {
    class SettingError extends Error {
      override readonly name = 'SettingError';
    }
    const ran = await run(only(failing(new SettingError('PORT is "x"; write a number'))), ['fail']);
    expect(ran).toEqual({ status: 1, out: '', err: 'PORT is "x"; write a number\n' });
  });

  it('a fault of ours shows its stack', async () => {
    const { status, err } = await run(only(failing(new TypeError('x is not a function'))), [
      'fail',
    ]);
    expect(err).toMatch(/^TypeError: x is not a function\n {4}at /);
    expect(status).toBe(1);
  });
});
