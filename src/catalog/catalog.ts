import { type CatalogFile, parseCatalogFile } from './catalog-file.ts';

/** Names of catalogue files, without the ending. */
export const TABLES = [
  'fedramp-products',
  'fedramp-status',
  'fedramp-marketplace',
  'fedramp-rules',
  'nist-800-53',
  'cmmc',
  'aws-endpoints',
  'azure-audit-scope',
  'azure-endpoints',
] as const;

export type TableName = (typeof TABLES)[number];

/**
 * The tables that look-ups are answered from. Their texts are there from the start; each is read when
 * it is first needed.
 */
export class Catalog {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #read = new Map<string, CatalogFile>();

  /** @param texts of the catalogue files, by their names without the ending */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** The table of that name; null where there is no such file. */
  table(name: TableName): CatalogFile | null {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const text = this.#texts.get(name);
    if (text === undefined) return null;
    const table = parseCatalogFile(text);
    this.#read.set(name, table);
    return table;
  }
}
