import type { KnownBlock, RichTextSection, TableBlock } from '@slack/types';
import type { AnswerTable } from '../../answer/types.ts';
import { cleanText } from './clean-text.ts';
import type { Detail } from './detail.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';
import { plainRun } from './statement.ts';

const LISTED_ROW = 2_500;

type RawRow = TableBlock['rows'][number];

/** A table cut to what Slack shows: every row as wide as the header, no cell empty or too long. */
export interface TableDrawing {
  readonly title: RichTextSection | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Null for a table with nothing in it. */
export function readTable(table: AnswerTable | null, detail: Detail): TableDrawing | null {
  if (table === null || table.rows.length === 0 || table.columns.length === 0) return null;
  const width = Math.min(table.columns.length, LIMITS.tableColumns);
  const fit = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cellText(cells[column] ?? '', detail.cell));
  const title = shorten(cleanText(table.title).trim(), detail.cell);
  return {
    title: title === '' ? null : { type: 'rich_text_section', elements: [plainRun(title, true)] },
    columns: fit(table.columns),
    rows: table.rows.map((row) => fit(row.cells)),
  };
}

/** A row of the `table` block. */
export function tableRow(cells: readonly string[]): RawRow {
  return cells.map((text) => ({ type: 'raw_text', text }));
}

/** The `table` block of these rows, with its header. */
export function tableBlock(columns: readonly string[], rows: readonly RawRow[]): KnownBlock {
  return {
    type: 'table',
    column_settings: columns.map(() => ({ is_wrapped: true })),
    rows: [tableRow(columns), ...rows],
  };
}

/** A row as a line: its first cell, then each column's name and cell. */
export function listedRow(columns: readonly string[], cells: readonly string[]): RichTextSection {
  const [first = '–', ...others] = cells;
  const rest = others.map((cell, index) => `${columns[index + 1] ?? '–'}: ${cell}`).join('; ');
  return {
    type: 'rich_text_section',
    elements: [
      plainRun(first, true),
      ...(rest === '' ? [] : [plainRun(shorten(` – ${rest}`, LISTED_ROW))]),
    ],
  };
}

function cellText(text: string, room: number): string {
  const shown = shorten(cleanText(text).trim(), room);
  return shown === '' ? '–' : shown;
}
