import type { z } from 'zod';
import { counted } from '../counted.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line of its own that begins with "- "',
  object: 'a block of keys, indented below',
  record: 'a block of keys, indented below',
};

/**
 * What to write instead, where the schema itself does not say. For unknown keys it gives the known
 * ones, joined by ", ".
 */
export const wordIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return Object.keys(shapeOf(issue.inst)).join(', ');
    case 'invalid_type':
      if (issue.input === null) return 'fill it in or take the line away';
      return `write ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return `write at least ${counted(issue.minimum, 'character')}`;
      if (issue.origin === 'array')
        return `give at least ${counted(issue.minimum, 'entry', 'entries')}`;
      return `write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `shorten it to ${counted(issue.maximum, 'character')}`;
      if (issue.origin === 'array')
        return `give at most ${counted(issue.maximum, 'entry', 'entries')}`;
      return `write a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}`;
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'write it as text, or as a block of keys as the README of knowledge/ shows';
    default:
      return undefined;
  }
};

function shapeOf(inst: unknown): object {
  return (inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {};
}
