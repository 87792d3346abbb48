import { z } from 'zod';
import { counted } from '../../knowledge/counted.ts';
import type { CatalogFile, Cell } from '../catalog-file.ts';
import {
  editionDay,
  FEDRAMP_LICENCE,
  isTestRow,
  MARKETPLACE_PAGE,
  mendName,
  oneLine,
  sourceDay,
} from './fedramp-text.ts';
import { fieldChanges } from './field-changes.ts';
import { ImportError, type Imported, type Importer, type ImportInput } from './importer.ts';
import { readJson, readPart } from './read-json-rows.ts';

const LEVELS = [
  'Low',
  'LI-SaaS',
  'Moderate',
  'High',
  '20x Low',
  '20x Moderate',
  '20x High',
] as const;

const Export = z.object({
  metadata: z.object({ export_timestamp: z.string() }),
  products: z.array(z.unknown()).min(1, 'there are no products'),
});

const text = z.string().transform(oneLine);
const Product = z.object({
  id: z.string().min(1),
  csp: z.string().min(1).transform(mendName),
  cso: z.string().min(1).transform(mendName),
  service_model: z.array(z.enum(['IaaS', 'PaaS', 'SaaS'])),
  auth_type: text,
  auth_path: text,
  deployment_model: text,
  impact_level: z.enum(LEVELS),
  '3pao_name': text,
  website: text,
  public_status: text,
  auth_date: sourceDay,
  reuse: z.number().int().min(0),
  annual_assessment: sourceDay,
  authorizing_agency_id: text,
});

const COLUMNS = [
  'id',
  'provider',
  'offering',
  'models',
  'level',
  'type',
  'path',
  'deployment',
  'assessor',
  'sponsor',
  'authorized',
  'reuse',
  'assessment',
  'publicStatus',
  'website',
];

const COMPARED: Readonly<Record<string, string>> = {
  provider: 'provider',
  offering: 'name',
  level: 'level',
  path: 'path',
  models: 'service model',
  deployment: 'deployment',
  assessor: 'assessor',
  sponsor: 'sponsor',
  authorized: 'authorization date',
};

/** Reads `fedramp-products.json`, the Marketplace's own export. */
export const fedrampProducts: Importer = {
  name: 'fedramp-products',
  about:
    "FedRAMP's export of the Marketplace: fedramp-products.json of github.com/FedRAMP/marketplace-fedramp-gov-data",
  read(input) {
    const data = readPart(Export, readJson(input.text, 'fedramp-products.json'), null);
    const kept = data.products.filter((product) => !isTestRow(idOf(product)));
    const rows = kept.map((product, at) => {
      input.onProgress(at + 1, kept.length);
      return rowOf(readPart(Product, product, idOf(product) || at + 1));
    });
    refuseTwins(rows);
    return imported(rows, data.products.length - kept.length, data, input);
  },
  changesBetween: (before, after) =>
    fieldChanges(before, after, {
      record: (row) => `offering:${row.id}`,
      name: (row) => `${row.offering} (${row.provider})`,
      added: (row) => `new in the export, ${row.level}`,
      removed: () => 'no longer in the export',
      fields: COMPARED,
    }),
};

function imported(
  rows: Cell[][],
  tests: number,
  { metadata, products }: z.infer<typeof Export>,
  { date, fileName }: ImportInput,
): Imported {
  const mended = products.filter(
    (product) => !isTestRow(idOf(product)) && isDamaged(product),
  ).length;
  const file: CatalogFile = {
    edition: {
      title: 'Marketplace products export',
      publisher: 'FedRAMP',
      url: 'https://github.com/FedRAMP/marketplace-fedramp-gov-data',
      date: editionDay(date, metadata.export_timestamp, fileName),
      licence: FEDRAMP_LICENCE,
      check: MARKETPLACE_PAGE,
    },
    columns: COLUMNS,
    rows,
  };
  return {
    file,
    report: [
      `read ${counted(products.length, 'product')}, edition of ${file.edition.date}`,
      `kept ${rows.length}, dropped ${counted(tests, 'row')} of test data (FAKE-...)`,
      `mended ${counted(mended, 'name')} that lost a character (written as ?)`,
    ],
  };
}

function isDamaged(product: unknown): boolean {
  const { csp, cso } = product as { csp?: unknown; cso?: unknown };
  return `${csp} ${cso}`.includes('?');
}

function idOf(product: unknown): string {
  const id = (product as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

function rowOf(product: z.infer<typeof Product>): Cell[] {
  return [
    product.id,
    product.csp,
    product.cso,
    [...product.service_model].sort(),
    product.impact_level,
    product.auth_type,
    product.auth_path,
    product.deployment_model,
    product['3pao_name'] || null,
    product.authorizing_agency_id || null,
    product.auth_date,
    product.reuse,
    product.annual_assessment,
    product.public_status,
    product.website || null,
  ];
}

function refuseTwins(rows: readonly (readonly Cell[])[]): void {
  const seen = new Set<Cell>();
  for (const [id = null] of rows) {
    if (seen.has(id)) throw new ImportError(String(id), 'the id is there twice');
    seen.add(id);
  }
}
