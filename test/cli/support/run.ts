import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Command, Io } from '../../../src/cli/command.ts';
import { type CommandTable, runCli } from '../../../src/cli/run-cli.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string | Buffer | Iterable<string | Buffer>;
  readonly env?: Io['env'];
  readonly cwd?: string;
}

/** Runs the command line in this process and gives what a person would see. */
export async function run(
  commands: CommandTable,
  args: readonly string[],
  { input = '', env = {}, cwd = '/' }: Surroundings = {},
): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const pieces = typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input;
  const stdin = Readable.from(pieces, { objectMode: false });
  const [status, out, err] = await Promise.all([
    runCli(args, commands, { stdin, stdout, stderr, env, cwd }).finally(() => {
      stdout.end();
      stderr.end();
    }),
    text(stdout),
    text(stderr),
  ]);
  return { status, out, err };
}

/** A table with one command. */
export const only = (command: Command): CommandTable => ({ [command.name]: async () => command });
