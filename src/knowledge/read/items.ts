import type { z } from 'zod';
import { type Problem, show } from '../problem.ts';
import { checkItem } from './check-item.ts';
import { subjectOf } from './field-name.ts';
import type { Places } from './places.ts';
import type { YamlFile } from './yaml-file.ts';

interface Gathered {
  readonly places: Places;
  readonly problems: Problem[];
  readonly broken: Set<string>;
}

/** Reads a file's items by a schema; those with problems are noted in `gathered` and left out. */
export function itemsOf(file: YamlFile, gathered: Gathered) {
  const wrongShape = (wanted: string) =>
    gathered.problems.push({
      file: file.shown,
      line: 1,
      subject: null,
      field: 'the file',
      seen: Array.isArray(file.value) ? 'a list' : `not a list (it begins ${begin(file.value)})`,
      fix: wanted,
    });

  return {
    /** A file that is a list; an empty file is an empty list. */
    list<In, Out = In>(
      schema: z.ZodType<In>,
      finish: (item: In) => Out = (item) => item as unknown as Out,
    ): Out[] {
      if (file.value === null || file.value === undefined) return [];
      if (!Array.isArray(file.value)) {
        wrongShape('make it a list: each entry begins with "- "');
        return [];
      }
      return file.value.flatMap((raw: unknown, index) => {
        const checked = checkItem(schema, raw, file, [index]);
        if ('problems' in checked) {
          gathered.problems.push(...checked.problems);
          gathered.broken.add(subjectOf(raw) ?? '');
          return [];
        }
        const item = finish(checked.item);
        gathered.places.note(item, file, [index]);
        return [item];
      });
    },

    /** A file that is one block of keys. */
    whole<T extends object>(schema: z.ZodType<T>): T | null {
      if (file.value === null || file.value === undefined) return null;
      if (typeof file.value !== 'object' || Array.isArray(file.value)) {
        wrongShape('make it a block of keys: "name: value" on each line');
        return null;
      }
      const checked = checkItem(schema, file.value, file, []);
      if ('item' in checked) return checked.item;
      gathered.problems.push(...checked.problems);
      return null;
    },
  };
}

function begin(value: unknown): string {
  if (typeof value !== 'object' || value === null) return show(value);
  return `with "${Object.keys(value)[0] ?? ''}:"`;
}
