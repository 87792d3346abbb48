import { ImportError, type ImportInput } from './importer.ts';

/**
 * The edition's date: given by the user, else in a file's name (`…-2026-08-07.json`).
 *
 * @throws {ImportError} that says how to give it
 */
export function editionDate({ date, fileName, others }: ImportInput): string {
  if (date !== null) return date;
  for (const name of [fileName, ...others.map((other) => other.fileName)]) {
    const found = /(?:^|\D)(\d{4}-\d\d(?:-\d\d)?)(?!\d)/.exec(name)?.[1];
    if (found !== undefined) return found;
  }
  throw new ImportError(
    null,
    `the file does not say of which day it is; add --edition YYYY-MM-DD, or name the file like ${named(fileName)}`,
  );
}

const named = (fileName: string): string => fileName.replace(/(\.[a-z]+)?$/, '-2026-08-07$1');
