/** Rows as lines of text, columns aligned: the first to the left, the others to the right. */
export function drawTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const draw = (cells: readonly string[]): string =>
    `  ${widths.map((width, at) => pad(cells[at] ?? '', width, at)).join('  ')}`.trimEnd();
  return [draw(columns), draw(widths.map((width) => '-'.repeat(width))), ...rows.map(draw)].join(
    '\n',
  );
}

const pad = (text: string, width: number, at: number): string =>
  at === 0 ? text.padEnd(width) : text.padStart(width);
