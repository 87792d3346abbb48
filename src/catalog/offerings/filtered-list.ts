import type { Catalog } from '../catalog.ts';
import { ListError, type Listed } from '../list.ts';
import { inOrder } from './answers/offering-table.ts';
import { EVERYTHING, type Filter, isAskedFor } from './filter.ts';
import { assessorNamed, testsOfNames } from './list-names.ts';
import { LEVELS, MODELS, PATHS, STANDINGS } from './list-values.ts';
import { type Marketplace, readMarketplace } from './marketplace.ts';
import { type Offering, sinceOf, statusName } from './offering.ts';

const COLUMNS: readonly (readonly [string, (each: Offering) => Listed['rows'][number][number]])[] =
  [
    ['id', ({ id }) => id],
    ['provider', ({ provider }) => provider],
    ['offering', ({ name }) => name],
    ['level', ({ level }) => level],
    ['status', ({ status }) => statusName(status)],
    ['since', sinceOf],
    ['authorized', ({ authorized }) => authorized],
    ['path', ({ path }) => path],
    ['models', ({ models }) => models],
    ['deployment', ({ deployment }) => deployment],
    ['sponsor', ({ sponsor }) => sponsor],
    ['assessor', ({ assessor }) => assessor],
    ['reuse', ({ reuse }) => reuse],
  ];

/**
 * The offerings that the filters leave, what is in force first; null where the tables are not there.
 *
 * @throws {ListError} for a value that a filter cannot take
 */
export function filteredList(
  catalog: Catalog,
  filters: Readonly<Record<string, string>>,
): Listed | null {
  const market = readMarketplace(catalog);
  if (market === null) return null;
  const filter = readFilter(filters, market);
  const belongs = testsOfNames(filters, market);
  const found = inOrder(market.offerings).filter(
    (each) => isAskedFor(each, filter) && belongs.every((test) => test(each)),
  );
  const { status, products, older } = market.editions;
  return {
    title: [
      'FedRAMP offerings',
      ...Object.entries(filters).map(([name, value]) => `${name} ${value}`),
    ].join(', '),
    columns: COLUMNS.map(([name]) => name),
    rows: found.map((each) => COLUMNS.map(([, cell]) => cell(each))),
    editions: [
      status,
      products,
      ...(filters.agency === undefined || older === null ? [] : [older]),
    ],
  };
}

function readFilter(filters: Readonly<Record<string, string>>, market: Marketplace): Filter {
  const levels = (filters.level ?? '').split(',').map((each) => each.trim().toLowerCase());
  const named = levels.filter((each) => each !== '' && each !== '20x');
  const { since } = filters;
  if (since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(since))
    throw new ListError(`--since is ${JSON.stringify(since)}; write it as YYYY-MM-DD`);
  return {
    ...EVERYTHING,
    levels: named.map((each) => oneOf('level', each, LEVELS)),
    is20x: levels.includes('20x'),
    standings:
      filters.status === 'all' ? [] : [oneOf('status', filters.status ?? 'authorized', STANDINGS)],
    models: filters.model === undefined ? [] : [oneOf('model', filters.model, MODELS)],
    path: filters.path === undefined ? null : oneOf('path', filters.path, PATHS),
    assessor: filters.assessor === undefined ? null : assessorNamed(filters.assessor, market),
    days: since === undefined ? null : { from: since, to: null },
  };
}

function oneOf<Value>(
  option: string,
  given: string,
  known: Readonly<Record<string, Value>>,
): Value {
  const key = given.trim().toLowerCase();
  const value = Object.hasOwn(known, key) ? known[key] : undefined;
  if (value !== undefined) return value;
  throw new ListError(
    `--${option} is ${JSON.stringify(given)}; use one of ${Object.keys(known).join(', ')}`,
  );
}
