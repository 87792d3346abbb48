import { MONTHS } from '../../language/periods.ts';
import type { AzureCloud, Level, ScopeRow } from '../azure-services/table.ts';
import { ImportError } from './importer.ts';
import { markdownRows, plainText, sectionOf } from './markdown-table.ts';

const SECTIONS: readonly (readonly [AzureCloud, RegExp])[] = [
  ['azure', /Azure public services by audit scope/i],
  ['azure-government', /Azure Government services by audit scope/i],
];
const DOD_SECTION = /US DoD regions IL5 audit scope/i;
const COLUMNS: Readonly<Record<string, Level>> = {
  'fedramp high': 'fedrampHigh',
  'dod il2': 'il2',
  'dod il4': 'il4',
  'dod il5': 'il5',
  'dod il6': 'il6',
};
const CHECKS: ReadonlySet<string> = new Set(['&#x2705;', '✅', ':heavy_check_mark:']);
const NONE = { fedrampHigh: null, il2: null, il4: null, il5: null, il6: null };

/**
 * Reads Microsoft's pages in Markdown: the audit scope of public Azure and Azure Government, and the
 * list of the US DoD regions.
 *
 * @throws {ImportError} that names the line
 */
export function readScopePages(pages: readonly string[]): { rows: ScopeRow[]; date: string } {
  const texts = pages.map((page) => page.split(/\r?\n/));
  const scope = texts.find((lines) =>
    SECTIONS.every(([, name]) => sectionOf(lines, name) !== null),
  );
  const dod = texts.find((lines) => sectionOf(lines, DOD_SECTION) !== null);
  if (scope === undefined)
    throw new ImportError(
      null,
      'no section "Azure Government services by audit scope" is in it; give azure-services-in-fedramp-auditscope.md, or our table',
    );
  if (dod === undefined)
    throw new ImportError(
      null,
      'the list of the US DoD regions is missing; give documentation-government-overview-dod.md beside it',
    );
  const rows = SECTIONS.flatMap(([cloud, name]) => tableOf(scope, cloud, name));
  return { rows: [...rows, ...listOf(dod)], date: dateOf(scope) };
}

function tableOf(lines: readonly string[], cloud: AzureCloud, name: RegExp): ScopeRow[] {
  const { from, to } = sectionOf(lines, name) ?? { from: 0, to: 0 };
  const [header, ...rows] = markdownRows(lines, from, to);
  if (header === undefined) throw new ImportError(from, `no table stands below "${cloud}"`);
  const [first = '', ...titles] = header.cells.map((cell) => plainText(cell).toLowerCase());
  const levels = titles.map((title) => COLUMNS[title]);
  const strange = titles.find((title) => COLUMNS[title] === undefined);
  if (first !== 'service' || strange !== undefined)
    throw new ImportError(header.row, `there is no level "${strange ?? first}" that this reads`);
  return rows.flatMap(({ row, cells }) => {
    const [named = '', ...marks] = cells;
    if (plainText(named).toLowerCase() === 'service') return [];
    if (marks.length !== levels.length)
      throw new ImportError(
        row,
        `has ${cells.length} cells where the header has ${levels.length + 1}`,
      );
    const wrong = marks.find((mark) => mark !== '' && !CHECKS.has(mark));
    if (wrong !== undefined) throw new ImportError(row, `"${wrong}" is no check mark`);
    const given = levels.map((level, at) => [level, CHECKS.has(marks[at] ?? '')] as const);
    return [{ cloud, ...nameOf(named, row), levels: { ...NONE, ...Object.fromEntries(given) } }];
  });
}

function listOf(lines: readonly string[]): ScopeRow[] {
  const { from, to } = sectionOf(lines, DOD_SECTION) ?? { from: 0, to: 0 };
  return lines.slice(from, to).flatMap((line, at) => {
    if (!/^\s*[-*] /.test(line)) return [];
    const named = nameOf(line.replace(/^\s*[-*] /, ''), from + at + 1);
    return [{ cloud: 'azure-us-dod' as const, ...named, levels: { ...NONE, il5: true } }];
  });
}

/** A name and the remarks behind it: "(formerly X)", "(incl. Y)", "(part of Z)", "(replaced by W)". */
function nameOf(cell: string, row: number): Pick<ScopeRow, 'service' | 'formerName' | 'note'> {
  const hasFootnote = /\*\*(?:&ast;)+\*\*/.test(cell);
  const text = plainText(cell);
  const former = /\(formerly ([^)]*)\)/i.exec(text)?.[1] ?? null;
  const remark = /\((incl\.|including|part of|replaced by) ([^)]*)\)/i.exec(text);
  const service = text
    .replace(/\s*\((?:formerly|incl\.|including|part of|replaced by) [^)]*\)/gi, '')
    .replace(/\(([^)]*)$/, '($1)')
    .trim();
  if (service === '') throw new ImportError(row, 'the service has no name');
  const notes = [
    ...(remark === null
      ? []
      : [`${remark[1]?.startsWith('incl') ? 'includes' : remark[1]} ${remark[2]}`]),
    ...(hasFootnote ? ['see the footnote on the page'] : []),
  ];
  return { service, formerName: former, note: notes.length === 0 ? null : notes.join('; ') };
}

/** "*Last updated: June 2023*" as 2023-06; the older where two tables differ. */
function dateOf(lines: readonly string[]): string {
  const dates = lines.flatMap((line) => {
    const found = /Last updated:\s*([A-Za-z]+) (\d{4})/.exec(line);
    const month = (MONTHS as readonly string[]).indexOf(found?.[1]?.toLowerCase() ?? '') + 1;
    return found === null || month === 0 ? [] : [`${found[2]}-${String(month).padStart(2, '0')}`];
  });
  const [oldest] = dates.sort();
  if (oldest === undefined)
    throw new ImportError(null, 'no "Last updated: MONTH YEAR" stands above its tables');
  return oldest;
}
