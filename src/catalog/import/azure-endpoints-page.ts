import type { EndpointRow } from '../azure-services/table.ts';
import { ImportError } from './importer.ts';
import { type MarkdownRow, markdownRows, plainText } from './markdown-table.ts';

const HEADER = ['service category', 'service name', 'azure public', 'azure government'];
const HOST = /^(?:\{[a-z]+\}\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Reads the table of endpoints of Microsoft's page in Markdown, one row for each government host. */
export function readEndpointsPage(text: string): { rows: EndpointRow[]; date: string | null } {
  const lines = text.split(/\r?\n/);
  const all = markdownRows(lines, 0, lines.length);
  const start = all.findIndex(({ cells }) =>
    HEADER.every((title, at) => plainText(cells[at] ?? '').toLowerCase() === title),
  );
  if (start === -1)
    throw new ImportError(
      null,
      `no table with the columns ${HEADER.join(', ')} is in it; give compare-azure-government-global-azure.md, or our table`,
    );
  const rows: EndpointRow[] = [];
  let category = '';
  let last = { service: '', part: null as string | null };
  let before = all[start]?.row ?? 0;
  for (const line of all.slice(start + 1)) {
    // Another table of the page begins.
    if (line.row > before + 2) break;
    before = line.row;
    category = plainText(line.cells[0] ?? '') || category;
    const named = line.cells[1] ?? '';
    if (named !== '') last = nameOf(named, category);
    if (last.service === '') throw new ImportError(line.row, 'the service has no name');
    for (const made of hostsOf(line, last)) {
      const isKnown = rows.some(
        ({ service, part }) => service === made.service && part === made.part,
      );
      rows.push(isKnown ? { ...made, part: made.government } : made);
    }
  }
  const date = /^ms\.date:\s*(\d\d)\/(\d\d)\/(\d{4})/m.exec(text);
  return { rows, date: date === null ? null : `${date[3]}-${date[1]}-${date[2]}` };
}

/** "Azure Monitor<br>*Log Analytics*" is a part of Azure Monitor; "Blob" below Storage is of Storage. */
function nameOf(cell: string, category: string): { service: string; part: string | null } {
  const [name = '', part] = cell.split(/<\/?br\s*\/?>/).map(plainText);
  const service = category === 'Storage' && !name.startsWith('Azure') ? `Storage: ${name}` : name;
  return { service, part: part ?? null };
}

function hostsOf(
  { cells }: MarkdownRow,
  { service, part }: { service: string; part: string | null },
) {
  const [, , azureCell = '', governmentCell = '', notes = ''] = cells;
  const azure = piecesOf(azureCell)[0]?.host ?? null;
  const note = plainText(notes);
  return piecesOf(governmentCell).map(({ host, label }, at): EndpointRow => {
    const own = label ?? (/^(see|part of|power bi|additional)/i.test(note) ? null : note || null);
    return {
      service,
      part: [part, own].filter((each) => each !== null).join(', ') || null,
      azure: at === 0 && label === null ? azure : null,
      government: host,
    };
  });
}

/** The hosts of a cell: bare, in code or behind a link, each with the words that stand for it. */
function piecesOf(cell: string): { host: string; label: string | null }[] {
  return cell.split(/<\/?br\s*\/?>/).flatMap((piece) => {
    const text = piece.trim();
    const link = /^\[([^\]]+)\]\(https?:\/\/([^/)]+)\/?\)$/.exec(text);
    if (link !== null) return [{ host: link[2] ?? '', label: link[1] ?? null }];
    const labelled = /^(?:([^:`]+):\s*)?`?(?:https?:\/\/)?([^\s`/]+)\/?`?$/.exec(text);
    const host = labelled?.[2] ?? '';
    return HOST.test(host) ? [{ host, label: labelled?.[1]?.trim() ?? null }] : [];
  });
}
