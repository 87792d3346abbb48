import type { TableName } from '../catalog.ts';
import type { CatalogFile } from '../catalog-file.ts';

/** A publisher's file, as given on the command line. */
export interface ImportInput {
  readonly text: string;
  /** The file's name, without its folder: some publishers' dates stand only there. */
  readonly fileName: string;
  /** The edition's date where the user gives it; null where the file must say it. */
  readonly date: string | null;
  /** Files besides the first, where an importer takes several (OSCAL profiles beside the catalogue). */
  readonly others: readonly { readonly text: string; readonly fileName: string }[];
  /** Told how far it is, for long files: so many of so many rows. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface Imported {
  readonly file: CatalogFile;
  /** What was read and what was dropped, each with its count and its reason, in lines for a person. */
  readonly report: readonly string[];
}

/** One change between two editions, as `changesBetween` of an importer words it. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The record: `offering:F1206061353`. */
  readonly record: string;
  /** In words for a person: "Okta … : Moderate to High". */
  readonly text: string;
}

/** The tables of the catalogue that are there already; null for one that is not. */
export type OtherTables = (name: TableName) => CatalogFile | null;

/** Reads one publisher's format. */
export interface Importer {
  readonly name: TableName;
  /** One line for the help: what file it takes, and where that is published. */
  readonly about: string;
  /**
   * Reads the publisher's own format, or our table of it.
   *
   * @throws {ImportError} that names the row and what is wrong with it; nothing is written then
   */
  read(input: ImportInput): Imported;
  /**
   * What changed from an edition to the next, in a settled order.
   *
   * @param tables the catalogue's other tables, where the names of records stand
   */
  changesBetween(before: CatalogFile, after: CatalogFile, tables?: OtherTables): Change[];
}

/** A file that cannot be imported: `row` is 1-based, or a key, or null where the whole is meant. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(row: number | string | null, what: string) {
    super(row === null ? what : `row ${row}: ${what}`);
  }
}
