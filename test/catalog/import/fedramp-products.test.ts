import { describe, expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { fedrampProducts } from '../../../src/catalog/import/fedramp-products.ts';

const PRODUCT = {
  id: 'FR1912671248',
  csp: 'Palantir Technologies Inc.',
  cso: 'Palantir Federal Cloud Service ? Moderate',
  service_model: ['SaaS', 'PaaS'],
  auth_type: 'Rev5',
  auth_path: 'Agency',
  deployment_model: 'Public Cloud',
  impact_level: 'Moderate',
  '3pao_name': 'Schellman Compliance, LLC',
  '3pao_id': 136571,
  public_security_email: '',
  website: 'https://www.palantir.com/',
  public_status: 'FedRAMP Authorized',
  internal_status: 'No Status Found (Delisted)',
  auth_date: '2019-12-04T05:00:00.000Z',
  reuse: 0,
  annual_assessment: '',
  authorizing_agency_id: 'Department of Health and Human Services',
};
const FAKE = { ...PRODUCT, id: 'FAKE-B1860C8E', auth_date: 'never', annual_assessment: 'Yes' };

const read = (products: readonly unknown[], day = '2026-05-30', text?: string) =>
  fedrampProducts.read({
    text:
      text ?? JSON.stringify({ metadata: { export_timestamp: `${day}T19:28:42.365Z` }, products }),
    fileName: 'fedramp-products.json',
    date: null,
    others: [],
    onProgress: () => {},
  });

describe('the export of products', () => {
  it('becomes a row a product, with the names mended and test rows dropped', () => {
    const { file, report } = read([PRODUCT, FAKE]);
    expect(file.edition.date).toBe('2026-05-30');
    expect(file.rows).toEqual([
      [
        'FR1912671248',
        'Palantir Technologies Inc.',
        'Palantir Federal Cloud Service - Moderate',
        ['PaaS', 'SaaS'],
        'Moderate',
        'Rev5',
        'Agency',
        'Public Cloud',
        'Schellman Compliance, LLC',
        'Department of Health and Human Services',
        '2019-12-04',
        0,
        null,
        'FedRAMP Authorized',
        'https://www.palantir.com/',
      ],
    ]);
    expect(report).toContain('kept 1, dropped 1 row of test data (FAKE-...)');
    expect(report).toContain('mended 1 name that lost a character (written as ?)');
  });

  it.each([
    ['OpenText? Core Application Security', 'OpenText Core Application Security'],
    ['ONE ? Security Service Edge ? CASB', 'ONE - Security Service Edge - CASB'],
    ['Threat Detection System ', 'Threat Detection System'],
  ])('writes %j as %j', (cso, name) => {
    expect(read([{ ...PRODUCT, cso }]).file.rows[0]?.[2]).toBe(name);
  });

  it('comes out the same, byte for byte, when it is read again', () => {
    const once = formatCatalogFile(read([PRODUCT, FAKE]).file);
    expect(formatCatalogFile(read([PRODUCT, FAKE]).file)).toBe(once);
  });

  it.each([
    ['an unknown level', { impact_level: 'Severe' }, /^row FR1912671248: impact_level is "Severe"/],
    ['a date of another form', { auth_date: '4 May' }, /^row FR1912671248: auth_date is "4 May"/],
    ['no name', { cso: '' }, /^row FR1912671248: cso is ""/],
    ['a field that is gone', { reuse: undefined }, /^row FR1912671248: reuse is missing/],
    ['no id', { id: '' }, /^row 1: id is ""/],
  ])('with %s is refused, and the row named', (_, change, message) => {
    expect(() => read([{ ...PRODUCT, ...change }])).toThrow(message);
  });

  it.each([
    [
      'twice the same id',
      [PRODUCT, PRODUCT],
      undefined,
      /^row FR1912671248: the id is there twice/,
    ],
    ['no products', [], undefined, /products is \[\]: there are no products/],
    ['half a file', [], '{"metadata": {', /^it is not JSON/],
    ['another file', [], '{"products": {}}', /metadata is missing/],
  ])('with %s is refused', (_, products, text, message) => {
    expect(() => read(products, '2026-05-30', text)).toThrow(message);
  });

  it('tells what changed: what came, went, rose, was renamed or assessed by another', () => {
    const OLD = { ...PRODUCT, id: 'FR1' };
    const before = read([PRODUCT, OLD], '2026-05-12').file;
    const after = read([
      { ...PRODUCT, csp: 'Palantir', impact_level: 'High', reuse: 7, '3pao_name': '' },
      { ...PRODUCT, id: 'FR2', cso: 'New One', impact_level: '20x Low' },
    ]).file;
    expect(fedrampProducts.changesBetween(before, after)).toEqual([
      {
        kind: 'added',
        record: 'offering:FR2',
        text: 'New One (Palantir Technologies Inc.): new in the export, 20x Low',
      },
      {
        kind: 'removed',
        record: 'offering:FR1',
        text: 'Palantir Federal Cloud Service - Moderate (Palantir Technologies Inc.): no longer in the export',
      },
      ...[
        'provider Palantir Technologies Inc. to Palantir',
        'level Moderate to High',
        'assessor Schellman Compliance, LLC to not said',
      ].map((what) => ({
        kind: 'changed',
        record: 'offering:FR1912671248',
        text: `Palantir Federal Cloud Service - Moderate (Palantir): ${what}`,
      })),
    ]);
  });
});
