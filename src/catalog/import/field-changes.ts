import { type CatalogFile, type Cell, recordsOf } from '../catalog-file.ts';
import type { Change } from './importer.ts';

type Row = Readonly<Record<string, Cell>>;

/** How rows of a table are compared and told of. */
export interface Comparing {
  /** The record's id, by which a row of one edition is found in the other. */
  record(row: Row): string;
  /** What a person calls it. */
  name(row: Row): string;
  /** What is said of a row that is new, and of one that is gone. */
  added(row: Row): string;
  removed(row: Row): string;
  /** Columns that count as changes, and what a person calls them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Rows added, removed and changed from one edition to the next, each kind in the table's own order. */
export function fieldChanges(
  before: CatalogFile,
  after: CatalogFile,
  { record, name, added, removed, fields }: Comparing,
): Change[] {
  const old = new Map(recordsOf<Row>(before).map((row) => [record(row), row]));
  const now = new Map(recordsOf<Row>(after).map((row) => [record(row), row]));
  const comings = [...now].flatMap(([id, row]): Change[] =>
    old.has(id) ? [] : [{ kind: 'added', record: id, text: `${name(row)}: ${added(row)}` }],
  );
  const goings = [...old].flatMap(([id, row]): Change[] =>
    now.has(id) ? [] : [{ kind: 'removed', record: id, text: `${name(row)}: ${removed(row)}` }],
  );
  const changes = [...now].flatMap(([id, row]): Change[] => {
    const was = old.get(id);
    if (was === undefined) return [];
    return Object.entries(fields).flatMap(([column, called]): Change[] => {
      const [from, to] = [shown(was[column]), shown(row[column])];
      if (from === to) return [];
      const text = `${name(row)}: ${called} ${from || 'not said'} to ${to || 'not said'}`;
      return [{ kind: 'changed', record: id, text }];
    });
  });
  return [...comings, ...goings, ...changes];
}

function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.map(shown).join(', ') : String(cell);
}
