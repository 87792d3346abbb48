import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; tests give streams of their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths are taken from here. */
  readonly cwd: string;
}

/** One word after `govcloud`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called and what each option does, as `govcloud help NAME` prints it. */
  readonly usage: string;
  /**
   * Gives the exit status: 0 it worked, 1 something is wrong with the input or the knowledge.
   * Wrong usage is thrown as a `UsageError` and becomes 2.
   */
  run(args: string[], io: Io): Promise<number>;
}

/** The command was called wrongly; `message` says what was seen and what is right. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
