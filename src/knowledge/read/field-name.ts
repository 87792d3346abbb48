import { type Problem, show } from '../problem.ts';
import type { FieldPath, YamlFile } from './yaml-file.ts';

/** A field as people name it: `sources[0].url`. */
export function fieldName(path: FieldPath): string {
  let name = '';
  for (const step of path)
    name += typeof step === 'number' ? `[${step}]` : `${name === '' ? '' : '.'}${String(step)}`;
  return name === '' ? 'the entry' : name;
}

interface Words {
  /** What is there; by default the value itself. */
  readonly seen?: string | undefined;
  readonly fix: string;
  readonly value?: unknown;
}

/** A problem with a field of an item: `base` leads to the item, `path` from there to the field. */
export function placed(
  file: YamlFile,
  base: FieldPath,
  item: unknown,
  path: FieldPath,
  { seen, fix, value }: Words,
): Problem {
  const position = file.position([...base, ...path]);
  return {
    file: file.shown,
    ...position,
    subject: subjectOf(item),
    field: fieldName(path),
    seen: seen ?? show(value),
    fix,
  };
}

/** What an item is called: its id, or the word that a language entry or alias is about. */
export function subjectOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, alias, concept, intent } = item as Record<string, unknown>;
  const name = id ?? alias ?? concept ?? intent;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}
