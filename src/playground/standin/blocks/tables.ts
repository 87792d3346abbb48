import { richText } from './rich-text.ts';
import {
  boolean,
  byType,
  type Check,
  integer,
  isRecord,
  list,
  number,
  object,
  oneOf,
  string,
} from './rules.ts';

const blockId = string(255, 1);

const rawText = object({ text: string(undefined, 1) });
const rawNumber = object({ value: number, text: string(undefined, 1) });
const plainCell = { raw_text: rawText, raw_number: rawNumber } as const;
const cell = byType({ ...plainCell, rich_text: richText });

const columnSetting = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean });

/** A column may be skipped with null. */
const optionalColumnSetting: Check = (value, at, report) => {
  if (value !== null) columnSetting(value, at, report);
};

/** At most 100 rows of 20 cells. */
export const table: Check = object(
  { rows: list(list(cell, 1, 20), 1, 100) },
  { block_id: blockId, column_settings: list(optionalColumnSetting, 0, 20) },
);

const evenRows: Check = (value, at, report) => {
  if (!isRecord(value) || !Array.isArray(value.rows)) return;
  const [header, ...rest] = value.rows;
  if (!Array.isArray(header)) return;
  for (const [index, entry] of header.entries()) {
    if (isRecord(entry) && entry.type === 'rich_text') {
      report(`${at}/rows/0/${index}`, 'rich_text is not allowed in the header row');
    }
  }
  for (const [index, row] of rest.entries()) {
    if (Array.isArray(row) && row.length !== header.length) {
      report(`${at}/rows/${index + 1}`, `must have ${header.length} cells as the header row has`);
    }
  }
  const column = value.row_header_column_index;
  if (typeof column === 'number' && column >= header.length) {
    report(`${at}/row_header_column_index`, `must be at most ${header.length - 1}`);
  }
};

/** A header and 1 to 100 rows of equal length, with a caption for screen readers. */
export const dataTable: Check = object(
  { rows: list(list(cell, 1, 20), 2, 101), caption: string(undefined, 1) },
  { block_id: blockId, page_size: integer(1, 100), row_header_column_index: integer(0) },
  evenRows,
);
