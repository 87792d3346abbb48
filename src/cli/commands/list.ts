import { Catalog } from '../../catalog/catalog.ts';
import { type CatalogList, ListError, type Listed } from '../../catalog/list.ts';
import { LISTS } from '../../catalog/lists.ts';
import { knowledgeFolders } from '../../config/knowledge-place.ts';
import { nearest } from '../../knowledge/nearest.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { listAsCsv, listAsJson, listAsText } from '../list-forms.ts';
import { readArgs } from '../read-args.ts';
import { write } from '../write.ts';

const names = Object.keys(LISTS);

const usage = `
Usage: govcloud list [NAME [FILTERS] [--csv | --json]]

Prints a table of the catalogue, every row of it, with the date of the edition it comes from. Without
a name it prints what filters each table takes.

  NAME    one of ${names.join(', ')}
  --csv   comma-separated, for a spreadsheet
  --json  one JSON object, for a program
`;

export const command: Command = {
  name: 'list',
  summary: 'List a table of the catalogue, filtered (text, CSV or JSON)',
  usage,
  async run(args, io) {
    const [name, ...rest] = args;
    if (name === undefined) {
      const lists = await Promise.all(Object.values(LISTS).map((open) => open()));
      await write(io.stdout, `${lists.map(describe).join('\n\n')}\n`);
      return 0;
    }
    const open = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (open === undefined) {
      const meant = nearest(name, names);
      const hint = meant === null ? `use one of ${names.join(', ')}` : `did you mean ${meant}?`;
      throw new UsageError(`there is no list ${JSON.stringify(name)}; ${hint}`);
    }
    const list = await open();
    const { values, positionals } = readArgs(rest, optionsOf(list));
    const [stray] = positionals;
    if (stray !== undefined)
      throw new UsageError(
        `takes no argument behind ${name}, but got ${JSON.stringify(stray)}; put a value of several words in quotes`,
      );
    if (values.csv === true && values.json === true)
      throw new UsageError('--csv and --json are two forms; give one');
    const listed = await listFrom(list, values, io);
    const form = values.csv === true ? listAsCsv : values.json === true ? listAsJson : listAsText;
    await write(io.stdout, form(listed));
    return 0;
  },
};

function describe({ name, about, filters }: CatalogList): string {
  const shown = filters.map((filter) => `--${filter.name} X`);
  const width = Math.max(...shown.map(({ length }) => length), 0);
  return [
    `${name}: ${about}`,
    ...filters.map((filter, at) => `  ${(shown[at] ?? '').padEnd(width)}  ${filter.about}`),
  ].join('\n');
}

function optionsOf({ filters }: CatalogList) {
  const named = filters.map(({ name }) => [name, { type: 'string' }] as const);
  return {
    ...(Object.fromEntries(named) as Record<string, { type: 'string' }>),
    csv: { type: 'boolean' as const },
    json: { type: 'boolean' as const },
  };
}

async function listFrom(
  list: CatalogList,
  values: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<Listed> {
  const { readCatalogTexts } = await import('../../knowledge/catalog-texts.ts');
  const catalog = new Catalog(new Map(Object.entries(readCatalogTexts(knowledgeFolders(io)))));
  const given = Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  try {
    const listed = await list.list(catalog, given);
    if (listed !== null) return listed;
  } catch (error) {
    if (error instanceof ListError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError(
    `the table behind ${list.name} is not in the knowledge; bring it in with "govcloud import"`,
  );
}
