import { describe, expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { fedrampMarketplace } from '../../../src/catalog/import/fedramp-marketplace.ts';

const OFFERING = {
  id: 'F1206111371',
  provider: 'CoSo Cloud, LLC.',
  offering: 'Knox Systems',
  partnering_agency: 'Food and Drug Administration',
  small_business: 'Yes',
  authorizations: 2,
  reuse: 1,
  agencies: ['Food and Drug Administration', 'An Agency Nobody Lists'],
  reuse_agencies: ['22-036'],
  leveraged_by: ['FR2'],
  services: ['* Adobe Connect', 'Spacelift', 'Spacelift'],
  services_added_last_90_days: ['BigID'],
  business_function: ['Analytics'],
};
const AGENCIES = [
  {
    id: '22-005-01',
    parent: 'Department of Health',
    sub: 'Food and Drug Administration\r',
    authorizations: 1,
    reuse: 0,
  },
  { id: '22-036', parent: 'Department of Veterans Affairs', sub: '', authorizations: 3, reuse: 4 },
];
const ASSESSORS = [
  { name: 'Kratos', accredited_since: '2013-10-21', products_assessing: 61 },
  { name: 'Nobody yet', accredited_since: 'N/A', products_assessing: 1 },
];

const file = (rows: unknown, fileName = 'data-2026-04-28.json') => ({
  text: JSON.stringify(rows),
  fileName,
});
const read = (
  offerings: unknown = [OFFERING],
  others: readonly unknown[] = [AGENCIES, ASSESSORS],
) =>
  fedrampMarketplace.read({
    ...file(offerings),
    date: null,
    others: others.map((rows, at) => file(rows, `more-${at}.json`)),
    onProgress: () => {},
  });

describe("the Marketplace's older edition", () => {
  it('keeps what the newer lacks, with agencies by their ids', () => {
    const { columns, rows, edition } = read().file;
    expect(edition.date).toBe('2026-04-28');
    const records = rows.map((row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[at]])),
    );
    expect(records[0]).toMatchObject({
      kind: 'offering',
      id: 'F1206111371',
      agencies: ['22-005-01', 'An Agency Nobody Lists'],
      reusing: ['22-036'],
      leveragedBy: ['FR2'],
      services: ['Adobe Connect', 'Spacelift'],
      newServices: ['BigID'],
      partner: 'Food and Drug Administration',
      smallBusiness: true,
    });
    expect(records.slice(1).map(({ kind, name, of, since }) => [kind, name, of, since])).toEqual([
      ['agency', 'Food and Drug Administration', 'Department of Health', null],
      ['agency', 'Department of Veterans Affairs', null, null],
      ['assessor', 'Kratos', null, '2013-10-21'],
      ['assessor', 'Nobody yet', null, null],
    ]);
  });

  it('takes the three files in any order, and gives the same bytes', () => {
    const one = formatCatalogFile(read().file);
    expect(formatCatalogFile(read([OFFERING], [ASSESSORS, AGENCIES]).file)).toBe(one);
  });

  it.each([
    [
      'only the offerings',
      () => read([OFFERING], []),
      /no file with "parent" among data-2026-04-28\.json/,
    ],
    ['a wrong count', () => read([{ ...OFFERING, reuse: -1 }]), /^row F1206111371: reuse is -1/],
    [
      'a wrong day',
      () => read([OFFERING], [AGENCIES, [{ ...ASSESSORS[0], accredited_since: 'May' }]]),
      /^row Kratos: accredited_since is "May"/,
    ],
    ['no list', () => read({}), /it is \{\}/],
  ])('with %s is refused', (_, run, message) => {
    expect(run).toThrow(message);
  });

  it('tells of services that came into a boundary', () => {
    const after = read([{ ...OFFERING, services: ['Adobe Connect', 'Spacelift', 'BigID'] }]).file;
    expect(fedrampMarketplace.changesBetween(read().file, after)).toEqual([
      {
        kind: 'changed',
        record: 'offering:F1206111371',
        text: 'Knox Systems (CoSo Cloud, LLC.): services in the boundary Adobe Connect, Spacelift to Adobe Connect, Spacelift, BigID',
      },
    ]);
  });
});
