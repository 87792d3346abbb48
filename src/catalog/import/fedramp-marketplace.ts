import { z } from 'zod';
import { counted } from '../../knowledge/counted.ts';
import type { Cell } from '../catalog-file.ts';
import { editionDay, FEDRAMP_LICENCE, MARKETPLACE_PAGE, oneLine } from './fedramp-text.ts';
import { fieldChanges } from './field-changes.ts';
import { ImportError, type Importer, type ImportInput } from './importer.ts';
import { readJson, readPart } from './read-json-rows.ts';

const text = z.string().transform(oneLine);
const texts = z.array(text).transform((all) => [...new Set(all)].filter((each) => each !== ''));
const count = z.number().int().min(0);

const Offering = z.object({
  id: z.string().min(1),
  offering: text,
  provider: text,
  partnering_agency: text,
  authorizations: count,
  reuse: count,
  agencies: texts,
  reuse_agencies: texts,
  leveraged_by: texts,
  services: texts,
  services_added_last_90_days: texts,
  business_function: texts,
  small_business: z.enum(['Yes', 'No']),
});

const Agency = z.object({
  id: z.string().min(1),
  parent: text,
  sub: text,
  authorizations: count,
  reuse: count,
});

const Assessor = z.object({
  name: text,
  accredited_since: z
    .union([z.iso.date(), z.literal(['N/A', ''])], 'write it as YYYY-MM-DD or N/A')
    .transform((day) => (/^\d/.test(day) ? day : null)),
  products_assessing: count,
});

/** Rows of three kinds share the columns; what a kind has not is null. */
const COLUMNS = [
  'kind',
  'id',
  'name',
  'of',
  'since',
  'authorizations',
  'reuse',
  'agencies',
  'reusing',
  'leveragedBy',
  'services',
  'newServices',
  'functions',
  'partner',
  'smallBusiness',
];

const NO_PARTNER = 'Not In Process';

/** Reads the older edition of the Marketplace, for what the newer export lacks. */
export const fedrampMarketplace: Importer = {
  name: 'fedramp-marketplace',
  about:
    "the Marketplace's older edition in three JSON files: offerings, agencies, assessors (github.com/GSA/marketplace-fedramp-gov-data, trimmed)",
  read(input) {
    const { offerings, agencies, assessors } = sortOut(input);
    const idByName = new Map(agencies.map(({ id, parent, sub }) => [sub || parent, id]));
    let done = 0;
    const rows: Cell[][] = offerings.map((each) => {
      input.onProgress(++done, offerings.length);
      return offeringRow(each, idByName);
    });
    const day = editionDay(input.date, null, input.fileName);
    return {
      file: {
        edition: {
          title: 'Marketplace data',
          publisher: 'GSA, FedRAMP',
          url: 'https://github.com/GSA/marketplace-fedramp-gov-data',
          date: day,
          licence: FEDRAMP_LICENCE,
          check: MARKETPLACE_PAGE,
        },
        columns: COLUMNS,
        rows: [...rows, ...agencies.map(agencyRow), ...assessors.map(assessorRow)],
      },
      report: [
        `read ${counted(offerings.length, 'offering')}, ${counted(agencies.length, 'agency', 'agencies')}, ${counted(assessors.length, 'assessor')}, edition of ${day}`,
        `services in a boundary: ${counted(total(offerings, 'services'), 'name')} in ${counted(offerings.filter(({ services }) => services.length > 0).length, 'offering')}`,
        `leverage: ${counted(total(offerings, 'leveraged_by'), 'link')} between offerings`,
        'dropped what the newer export has: status, level, path, dates, assessor, models, website',
      ],
    };
  },
  changesBetween: (before, after) =>
    fieldChanges(before, after, {
      record: ({ kind, id, name }) => `${kind}:${id ?? name}`,
      name: ({ name, of }) => (of === null ? `${name}` : `${name} (${of})`),
      added: ({ kind }) => `new ${kind}`,
      removed: ({ kind }) => `no longer there as ${kind === 'offering' ? 'an' : 'the'} ${kind}`,
      fields: { services: 'services in the boundary', partner: 'partnering agency' },
    }),
};

function sortOut({ text: first, fileName, others }: ImportInput) {
  const files = [{ text: first, fileName }, ...others].map((file) => ({
    fileName: file.fileName,
    rows: readPart(z.array(z.unknown()).min(1), readJson(file.text, 'a list in JSON'), null),
  }));
  const having = (key: string) => {
    const file = files.find(({ rows }) => key in ((rows[0] ?? {}) as object));
    if (file !== undefined) return file.rows;
    const given = files.map((each) => each.fileName).join(', ');
    throw new ImportError(
      null,
      `there is no file with "${key}" among ${given}; give the files of offerings, agencies and assessors`,
    );
  };
  return {
    offerings: having('leveraged_by').map((row, at) => readPart(Offering, row, keyOf(row, at))),
    agencies: having('parent').map((row, at) => readPart(Agency, row, keyOf(row, at))),
    assessors: having('accredited_since').map((row, at) => readPart(Assessor, row, keyOf(row, at))),
  };
}

function keyOf(row: unknown, at: number): number | string {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  const key = id ?? name;
  return typeof key === 'string' && key !== '' ? key : at + 1;
}

function offeringRow(
  each: z.infer<typeof Offering>,
  agencyIds: ReadonlyMap<string, string>,
): Cell[] {
  return [
    'offering',
    each.id,
    each.offering,
    each.provider,
    null,
    each.authorizations,
    each.reuse,
    each.agencies.map((name) => agencyIds.get(name) ?? name),
    each.reuse_agencies,
    each.leveraged_by,
    each.services.map(plainService),
    each.services_added_last_90_days.map(plainService),
    each.business_function,
    each.partnering_agency === NO_PARTNER ? null : each.partnering_agency || null,
    each.small_business === 'Yes',
  ];
}

/** Some lists keep the bullet of the page that they were copied from. */
const plainService = (name: string): string => name.replace(/^[*•]\s*|\*$/g, '');

function agencyRow({ id, parent, sub, authorizations, reuse }: z.infer<typeof Agency>): Cell[] {
  const row: Cell[] = ['agency', id, sub || parent, sub === '' ? null : parent, null];
  return padded([...row, authorizations, reuse]);
}

const assessorRow = (assessor: z.infer<typeof Assessor>): Cell[] =>
  padded([
    'assessor',
    null,
    assessor.name,
    null,
    assessor.accredited_since,
    assessor.products_assessing,
  ]);

const padded = (row: Cell[]): Cell[] => COLUMNS.map((_, at) => row[at] ?? null);

const total = (
  offerings: readonly z.infer<typeof Offering>[],
  key: 'services' | 'leveraged_by',
): number => offerings.reduce((sum, each) => sum + each[key].length, 0);
