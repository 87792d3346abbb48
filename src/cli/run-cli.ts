import { counted } from '../knowledge/counted.ts';
import { nearest } from '../knowledge/nearest.ts';
import { KnowledgeError } from '../knowledge/problem.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { write } from './write.ts';

/** Commands by name; a command's code is loaded only when it is needed. */
export type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

/**
 * Runs what the arguments ask for.
 *
 * @returns the exit status: 0 it worked, 1 something is wrong with the input or the knowledge,
 *   2 the command was called wrongly
 */
export async function runCli(
  args: readonly string[],
  commands: CommandTable,
  io: Io,
): Promise<number> {
  const [first = 'help', ...rest] = args;
  const wantsHelp = ['help', '--help', '-h'].includes(first);
  const name = wantsHelp ? rest[0] : first;
  if (name === undefined) {
    const all = await Promise.all(Object.values(commands).map((load) => load()));
    await write(io.stdout, overview(all));
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    await write(io.stderr, unknownCommand(name, Object.keys(commands)));
    return 2;
  }
  const command = await load();
  if (wantsHelp || asksForHelp(rest)) {
    await write(io.stdout, commandHelp(command));
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    await write(io.stderr, describeFailure(error, command));
    return error instanceof UsageError ? 2 : 1;
  }
}

/** `--help` among the options; after `--` it is part of the text. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some((arg) => /^(--help|-h)$/.test(arg));
}

function unknownCommand(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === null ? `the commands are ${known.join(', ')}` : `did you mean ${meant}?`;
  return `govcloud: ${JSON.stringify(name)} is not a command; ${hint}\n"govcloud help" explains them.\n`;
}

function describeFailure(error: unknown, command: Command): string {
  if (error instanceof UsageError)
    return `govcloud ${command.name}: ${error.message}\n\n${commandHelp(command)}`;
  if (error instanceof KnowledgeError) {
    const count = counted(error.problems.length, 'problem');
    return `${error.message}\n\n${count} in the knowledge, which is not used until that is mended.\n`;
  }
  // Errors with a name of their own explain themselves; a bare one is a fault and needs its stack.
  if (error instanceof Error && error.name !== 'Error' && !(error instanceof TypeError))
    return `${error.message}\n`;
  return `${error instanceof Error ? error.stack : String(error)}\n`;
}
