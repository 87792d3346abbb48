import type { FieldPath, YamlFile } from './yaml-file.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Where each item was read, by the item itself, so that a rule that finds fault with a field can
 * name its line. Known only after the YAML was read, never from a snapshot.
 */
export class Places {
  readonly #items = new Map<unknown, { file: YamlFile; base: FieldPath }>();

  note(item: unknown, file: YamlFile, base: FieldPath): void {
    if (typeof item === 'object' && item !== null) this.#items.set(item, { file, base });
  }

  /** @throws where the item was not read from a file: a fault in the caller. */
  of(item: object, path: FieldPath = []): Place {
    const noted = this.#items.get(item);
    if (noted === undefined) throw new Error('asked for the place of an item that was never read');
    const position = noted.file.position([...noted.base, ...path]);
    return { file: noted.file.shown, ...position };
  }
}
