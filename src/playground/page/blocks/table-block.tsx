import { useState } from 'react';
import { type Loose, looseList } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';
import { TableCell } from './table-cell.tsx';

const DATA_TABLE_PAGE = 5;

/** A table or data_table: the first row is the heading; a data_table has a caption and pages. */
export function TableBlock({ block, id }: BlockProps) {
  const [page, setPage] = useState(0);
  const [head = [], ...body] = Array.isArray(block.rows) ? block.rows.map(looseList) : [];
  const paged = block.type === 'data_table';
  const size = !paged
    ? body.length
    : typeof block.page_size === 'number'
      ? block.page_size
      : DATA_TABLE_PAGE;
  const pages = Math.max(1, Math.ceil(body.length / Math.max(1, size)));
  const shown = body.slice(page * size, (page + 1) * size);
  const rowHead = paged ? Number(block.row_header_column_index ?? 0) : -1;
  const caption = typeof block.caption === 'string' ? block.caption : '';
  const settings = Array.isArray(block.column_settings) ? block.column_settings : [];
  const align = (column: number): string | undefined => settings[column]?.align;
  const row = (cells: readonly Loose[], as: (column: number) => 'th' | 'td', scope: string) =>
    cells.map((cell, column) => {
      const Cell = as(column);
      return (
        <Cell key={column} data-align={align(column)} scope={Cell === 'th' ? scope : undefined}>
          <TableCell cell={cell} />
        </Cell>
      );
    });
  return (
    <div className="table-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className="table-scroll" tabIndex={0} aria-label={caption || 'Table'}>
        <table id={id}>
          {caption !== '' && <caption>{caption}</caption>}
          <thead>
            <tr>{row(head, () => 'th', 'col')}</tr>
          </thead>
          <tbody>
            {shown.map((cells, index) => (
              <tr key={index}>
                {row(cells, (column) => (column === rowHead ? 'th' : 'td'), 'row')}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <div className="table-pages">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span>
            Page {page + 1} of {pages}
          </span>
          <button type="button" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </div>
      )}
    </div>
  );
}
