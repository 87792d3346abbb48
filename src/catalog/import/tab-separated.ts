import { ImportError } from './importer.ts';

/** A line of a table, its cells by column name; `row` counts lines from 1, the header being the first. */
export interface TabRow {
  readonly row: number;
  cell(column: string): string;
}

/**
 * Reads a table of tab-separated values with a header.
 *
 * @throws {ImportError} where a column is missing or a row has more or fewer cells than the header
 */
export function readTabSeparated(text: string, columns: readonly string[]): TabRow[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new ImportError(1, `there is no column ${missing.join(', ')}; the header is "${header}"`);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = at + 2;
    const cells = line.split('\t');
    if (cells.length !== names.length)
      throw new ImportError(row, `has ${cells.length} cells where the header has ${names.length}`);
    return [{ row, cell: (column: string) => (cells[names.indexOf(column)] ?? '').trim() }];
  });
}

/** Whether a text begins with such a header: the sign of our own tables beside a publisher's format. */
export const hasTabHeader = (text: string, ...columns: readonly string[]): boolean => {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const names = header.split('\t');
  return columns.every((column) => names.includes(column));
};
