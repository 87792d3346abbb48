/** A row of a Markdown table: its line in the file, from 1, and its cells. */
export interface MarkdownRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of the pipe tables between two lines, without the lines of dashes. */
export function markdownRows(lines: readonly string[], from: number, to: number): MarkdownRow[] {
  return lines.slice(from, to).flatMap((line, at) => {
    if (!line.trimStart().startsWith('|')) return [];
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    return cells.every((cell) => /^:?-*:?$/.test(cell)) && line.includes('-')
      ? []
      : [{ row: from + at + 1, cells }];
  });
}

/** The text of a cell: links by their text, without emphasis, entities and marks of footnotes. */
export function plainText(cell: string): string {
  return cell
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/\*\*(?:&ast;)+\*\*/g, '')
    .replace(/<\/?br\s*\/?>/g, ' ')
    .replace(/\*{1,2}([^*]+)\*{1,2}/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** From the line behind a heading up to the next heading of its rank or a higher one. */
export function sectionOf(
  lines: readonly string[],
  heading: RegExp,
): { readonly from: number; readonly to: number } | null {
  const start = lines.findIndex((line) => /^#{1,6} /.test(line) && heading.test(line));
  if (start === -1) return null;
  const rank = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 1;
  const next = lines.findIndex(
    (line, at) => at > start && (/^#+(?= )/.exec(line)?.[0].length ?? 9) <= rank,
  );
  return { from: start + 1, to: next === -1 ? lines.length : next };
}
