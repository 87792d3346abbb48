import type { Catalog } from './catalog.ts';
import type { Cell } from './catalog-file.ts';
import type { Edition } from './edition.ts';

/** A filter of a list, as an option of the command line: `--level high`. */
export interface ListFilter {
  readonly name: string;
  /** One line for the help: what it takes. */
  readonly about: string;
}

/** Records of the catalogue in a table, all of them that the filters leave. */
export interface Listed {
  /** What is listed, in words: "FedRAMP offerings: High, authorized". */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly editions: readonly Edition[];
}

/** One thing that `govcloud list NAME` prints. */
export interface CatalogList {
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  readonly filters: readonly ListFilter[];
  /**
   * Help needs only what is above: what this takes long to load is best loaded here.
   *
   * @param filters the values given, by the filter's name; none given lists everything
   * @returns null where the tables are not there
   * @throws {ListError} that says which value a filter cannot take, and what it takes
   */
  list(
    catalog: Catalog,
    filters: Readonly<Record<string, string>>,
  ): Listed | null | Promise<Listed | null>;
}

/** A filter has a value that it cannot take. */
export class ListError extends Error {
  override readonly name = 'ListError';
}
