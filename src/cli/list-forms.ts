import type { Cell } from '../catalog/catalog-file.ts';
import type { Listed } from '../catalog/list.ts';
import { counted } from '../knowledge/counted.ts';

const WIDEST = 60;

/** A cell as text: several values behind each other, nothing where the source says nothing. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'object') return cell.map(cellText).join('; ');
  return String(cell);
}

/** RFC 4180, with a line of column names: what a spreadsheet opens. */
export function listAsCsv({ columns, rows }: Listed): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. */
function csvCell(cell: Cell): string {
  const text = cellText(cell).replace(/^[=+@\t\r]|^-(?![\d.])/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object: the editions, and the rows as objects with the columns as keys. */
export function listAsJson({ title, columns, rows, editions }: Listed): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
  return `${JSON.stringify({ title, editions, count: rows.length, rows: records }, null, 1)}\n`;
}

/** Columns for a person, with the count and the editions below. */
export function listAsText({ title, columns, rows, editions }: Listed): string {
  const texts = [columns, ...rows].map((row) => row.map((cell) => shortened(cellText(cell))));
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
  const lines = texts.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const sources = editions.map(
    ({ publisher, title: name, date, check }) =>
      `${publisher}: ${name}, as of ${date}; today's state: ${check}`,
  );
  return `${[...lines, '', `${counted(rows.length, 'row')}: ${title}`, ...sources].join('\n')}\n`;
}

const shortened = (text: string): string =>
  text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1)}…`;
