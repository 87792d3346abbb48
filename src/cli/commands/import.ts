import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { formatCatalogFile, parseCatalogFile } from '../../catalog/catalog-file.ts';
import { ImportError, type Imported, type ImportInput } from '../../catalog/import/importer.ts';
import { IMPORTERS } from '../../catalog/import/importers.ts';
import { knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { readArgs } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud import NAME FILE... [--edition DATE] [--out FOLDER] [--dry-run]

Makes a table of the catalogue from its publisher's file, says what was read and dropped, and prints
what changed since the last edition. A file with an error changes nothing: the message names the row.

  NAME            one of ${Object.keys(IMPORTERS).join(', ')}
  --edition DATE  the edition's date, YYYY-MM-DD or YYYY-MM, where the file does not say it
  --out FOLDER    where to (default: catalog/ in the first knowledge folder)
  --dry-run       say what would change, and write nothing
`;

const MOST_CHANGES = 200;
const PROGRESS_STEP = 500;

export const command: Command = {
  name: 'import',
  summary: 'Make a table of the catalogue from a new edition of its source',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      edition: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean' },
    });
    const [name = '', ...files] = positionals;
    const open = IMPORTERS[name];
    const names = Object.keys(IMPORTERS).join(', ');
    if (open === undefined)
      throw new UsageError(`there is no importer ${JSON.stringify(name)}; use one of ${names}`);
    if (files.length === 0) throw new UsageError(`name the file: govcloud import ${name} FILE`);
    if (values.edition !== undefined && !/^\d{4}-\d\d(-\d\d)?$/.test(values.edition))
      throw new UsageError(
        `--edition is ${JSON.stringify(values.edition)}; write it as YYYY-MM-DD or YYYY-MM`,
      );
    const [first = 'knowledge'] = knowledgeFolders(io);
    const folder = resolve(io.cwd, values.out ?? join(first, 'catalog'));
    const place = join(folder, `${name}.json`);

    const importer = await open();
    const imported = await readWith((input) => importer.read(input), files, values.edition, io);
    if (imported === null) return 1;
    const before = readIfThere(place);
    const text = formatCatalogFile(imported.file);
    const tables = (other: string) => {
      const there = readIfThere(join(folder, `${other}.json`));
      return there === null ? null : parseCatalogFile(there);
    };
    const changes =
      before === null
        ? []
        : importer.changesBetween(parseCatalogFile(before), imported.file, tables);
    const lines = [
      ...imported.report,
      ...(before === null ? ['there was no earlier edition'] : changeLines(changes)),
    ];
    if (values['dry-run'] === true) lines.push(`would write ${place}`);
    else if (before === text) lines.push(`${place} is the same, byte for byte`);
    else {
      replaceFile(folder, place, text);
      lines.push(`wrote ${place}`);
    }
    await write(io.stdout, `${lines.join('\n')}\n`);
    return 0;
  },
};

async function readWith(
  read: (input: ImportInput) => Imported,
  files: readonly string[],
  date: string | undefined,
  { cwd, stderr }: Io,
): Promise<Imported | null> {
  const [first, ...others] = files.map((file) => ({
    text: readInput(resolve(cwd, file), file),
    fileName: basename(file),
  }));
  if (first === undefined) return null;
  const onProgress = (done: number, total: number): void => {
    if (done % PROGRESS_STEP === 0 && done < total) stderr.write(`${done} of ${total} rows\n`);
  };
  try {
    return read({ ...first, others, date: date ?? null, onProgress });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    await write(stderr, `${files[0]} was not imported: ${error.message}\nNothing was changed.\n`);
    return null;
  }
}

function readInput(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${shown} cannot be read (${code}); give a file`);
  }
}

function changeLines(changes: readonly { readonly kind: string; readonly text: string }[]) {
  if (changes.length === 0) return ['nothing changed since the last edition'];
  const shown = changes.slice(0, MOST_CHANGES).map(({ kind, text }) => `${kind.padEnd(8)}${text}`);
  const left = changes.length - shown.length;
  return [
    `${counted(changes.length, 'change')} since the last edition:`,
    ...shown,
    ...(left > 0 ? [`and ${left} more`] : []),
  ];
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** In one step, so that a bot that runs never reads half a file. */
function replaceFile(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
