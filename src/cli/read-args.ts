import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../knowledge/nearest.ts';
import { UsageError } from './command.ts';

/**
 * Splits a command's arguments into options and the rest.
 *
 * @throws {UsageError} that names the option that is unknown, lacks its value or has one too many
 */
export function readArgs<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error, args, Object.keys(options)));
  }
}

/** For commands that take options only. */
export function refusePositionals(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined)
    throw new UsageError(`takes no argument, but got ${JSON.stringify(first)}`);
}

function explain(error: unknown, args: readonly string[], known: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const quoted = /'(-[^' ]*)/.exec(message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(quoted.replace(/^-+/, ''), known);
    const all = known.map((name) => `--${name}`).join(', ');
    if (meant !== null) return `${quoted} is not an option; did you mean --${meant}?`;
    return `${quoted} is not an option; ${known.length === 0 ? 'there are none' : `those are ${all}`}`;
  }
  return message.split('. ')[0]?.split('\n')[0] ?? message;
}
