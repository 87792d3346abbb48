import type { Catalog } from '../catalog.ts';
import { type CatalogList, ListError, type Listed } from '../list.ts';
import { inOrder } from './answers/offering-table.ts';
import { EVERYTHING, type Filter, isAskedFor } from './filter.ts';
import { assessorNamed, testsOfNames } from './list-names.ts';
import { type Marketplace, readMarketplace } from './marketplace.ts';
import { type Offering, type Standing, sinceOf, statusName } from './offering.ts';

const LEVELS: Readonly<Record<string, string>> = {
  low: 'Low',
  'li-saas': 'LI-SaaS',
  moderate: 'Moderate',
  high: 'High',
  '20x low': '20x Low',
  '20x moderate': '20x Moderate',
};
const STANDINGS: Readonly<Record<string, Standing>> = {
  authorized: 'authorized',
  'in-process': 'in-process',
  ready: 'ready',
  delisted: 'delisted',
  none: 'none',
};
const MODELS: Readonly<Record<string, string>> = { saas: 'SaaS', paas: 'PaaS', iaas: 'IaaS' };
const PATHS: Readonly<Record<string, string>> = {
  agency: 'Agency',
  jab: 'JAB',
  '20x': '20x',
  program: 'Program',
};

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

/** `govcloud list offerings`: the FedRAMP Marketplace, filtered. */
export const offeringsList: CatalogList = {
  name: 'offerings',
  about: 'cloud service offerings of the FedRAMP Marketplace',
  filters: [
    {
      name: 'level',
      about: `one or several of ${Object.keys(LEVELS).join(', ')}; 20x for all of 20x`,
    },
    { name: 'status', about: `${Object.keys(STANDINGS).join(', ')}, or all (default: authorized)` },
    { name: 'provider', about: 'the provider, as people call it' },
    { name: 'assessor', about: 'the assessor (3PAO)' },
    {
      name: 'agency',
      about: 'an agency that authorized or reuses it, or a department with its parts',
    },
    { name: 'model', about: Object.keys(MODELS).join(', ') },
    { name: 'path', about: Object.keys(PATHS).join(', ') },
    { name: 'since', about: 'YYYY-MM-DD: authorized (or with that status) on that day or later' },
  ],
  list(catalog: Catalog, filters): Listed | null {
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
  },
};

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
