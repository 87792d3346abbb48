import type { Edition } from './edition.ts';

/** A value of a cell: `null` where the source says nothing. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** A table as kept under `knowledge/catalog/`: an edition, and rows of as many cells as columns. */
export interface CatalogFile {
  readonly edition: Edition;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The text of a catalogue file: JSON with a row a line, so that a new edition shows as changed lines.
 * The same table gives the same text, byte for byte.
 */
export function formatCatalogFile({ edition, columns, rows }: CatalogFile): string {
  return [
    '{',
    `"edition": ${JSON.stringify(edition)},`,
    `"columns": ${JSON.stringify(columns)},`,
    '"rows": [',
    rows.map((row) => JSON.stringify(row)).join(',\n'),
    ']}',
    '',
  ].join('\n');
}

/** Reads a text that `formatCatalogFile` made. Whether others are well-formed is for the lint. */
export const parseCatalogFile = (text: string): CatalogFile => JSON.parse(text) as CatalogFile;

/** The rows as objects with the columns as keys. */
export function recordsOf<Row>({ columns, rows }: CatalogFile): Row[] {
  return rows.map(
    (row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])) as Row,
  );
}
