import { parseArgs } from 'node:util';
import type { Part } from './part.ts';
import { CLASSES, type QuestionClass } from './question.ts';

export interface EvalOptions {
  /** Ask this part's questions only. */
  readonly part: Part | null;
  /** Print what missed: of one class, or of all. */
  readonly misses: QuestionClass | 'all' | null;
  /** List the facts' own questions that do not lead to them. */
  readonly own: boolean;
  /** Ask the facts' own questions of a knowledge that lacks them. */
  readonly heldOut: boolean;
  /** Compare with plain search engines, which takes longest. */
  readonly plain: boolean;
}

export const USAGE = `npm run eval -- [--part fit|check] [--misses [CLASS]] [--own] [--held-out] [--no-plain]
CLASS is one of ${CLASSES.join(', ')}`;

/**
 * Reads the command line.
 *
 * @throws {Error} that names the value seen and the values there are
 */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string' },
      misses: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      plain: { type: 'boolean', default: true },
    },
    allowPositionals: true,
    allowNegative: true,
  });
  const [named, ...rest] = positionals;
  if (rest.length > 0 || (named !== undefined && !values.misses)) {
    throw new Error(`"${rest[0] ?? named}" was not expected.\n${USAGE}`);
  }
  return {
    part: readPart(values.part),
    misses: values.misses ? readClass(named) : null,
    own: values.own,
    heldOut: values['held-out'],
    plain: values.plain,
  };
}

function readPart(value: string | undefined): Part | null {
  if (value === undefined) return null;
  if (value === 'fit' || value === 'check') return value;
  throw new Error(`--part is "${value}"; write fit or check.\n${USAGE}`);
}

function readClass(value: string | undefined): QuestionClass | 'all' {
  if (value === undefined) return 'all';
  const found = CLASSES.find((name) => name === value);
  if (found !== undefined) return found;
  throw new Error(`There is no class "${value}".\n${USAGE}`);
}
