import { describe, expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { fedrampStatus } from '../../../src/catalog/import/fedramp-status.ts';

type Step = readonly [status: string, day: string];
const entry = (status: string, ...steps: readonly Step[]) => ({
  current_status: status,
  statuses: steps.map(([status_name, day]) => ({
    status_name,
    start_date: `${day}T04:00:00.000Z`,
  })),
});

const read = (products: Readonly<Record<string, unknown>>, day = '2026-05-30') =>
  fedrampStatus.read({
    text: JSON.stringify({ metadata: { export_timestamp: `${day}T19:14:51.706Z` }, products }),
    fileName: 'fedramp-status-changelog.json',
    date: null,
    others: [],
    onProgress: () => {},
  });

const DELISTED = 'No Status Found (Delisted)';

describe('the status log', () => {
  it('becomes a row a product, with every status that it had', () => {
    const { file, report } = read({
      FR1: entry('Authorized', ['PMO Review', '2026-04-13'], ['Authorized', '2026-05-19']),
      'FAKE-1': entry('Authorized'),
    });
    expect(file.rows).toEqual([
      [
        'FR1',
        'Authorized',
        [
          ['2026-04-13', 'PMO Review'],
          ['2026-05-19', 'Authorized'],
        ],
      ],
    ]);
    expect(report).toContain('by status: 1 Authorized');
    expect(formatCatalogFile(read({ FR1: entry('FRR') }).file)).toBe(
      formatCatalogFile(read({ FR1: entry('FRR') }).file),
    );
  });

  it.each([
    ['a status that is not known', entry('Paused'), /^row FR1: current_status is "Paused"/],
    [
      'an unknown status of before',
      entry('FRR', ['Asleep', '2020-01-01']),
      /^row FR1: statuses\[0\]\.status_name is "Asleep"/,
    ],
    ['no history', { current_status: 'FRR' }, /^row FR1: statuses is missing/],
  ])('with %s is refused, and the row named', (_, product, message) => {
    expect(() => read({ FR1: product })).toThrow(message);
  });

  const before = read(
    {
      FR1: entry('PMO Review', ['PMO Review', '2026-04-13']),
      FR2: entry('FRR', ['FRR', '2025-01-07']),
      FR3: entry('Agency In Process', ['Agency Review', '2025-07-22']),
      FR4: entry('FRR', ['FRR', '2026-05-06']),
      FR5: entry('FRR'),
    },
    '2026-05-12',
  ).file;
  const after = read({
    FR3: entry('PMO Review', ['Agency Review', '2025-07-22'], ['PMO Review', '2026-05-08']),
    FR6: entry('FRR', ['FRR', '2026-05-14']),
    FR2: entry(DELISTED, ['FRR', '2025-01-07'], [DELISTED, '2026-05-14']),
    FR1: entry('Authorized', ['PMO Review', '2026-04-13'], ['Authorized', '2026-05-19']),
    FR4: entry('FRR', ['FRR', '2026-05-01']),
  }).file;

  it('tells who was authorized and delisted first, and not what was only dated anew', () => {
    expect(
      fedrampStatus.changesBetween(before, after).map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['changed', 'newly authorized: FR1: PMO Review to Authorized, 2026-05-19'],
      ['changed', `delisted: FR2: FRR to ${DELISTED}, 2026-05-14`],
      ['added', 'new listing: FR6, FRR'],
      ['removed', 'no longer in the log: FR5'],
      ['changed', 'FR3: Agency In Process to PMO Review, 2026-05-08'],
    ]);
  });

  it('names the products where the table of products is there', () => {
    const { edition } = after;
    const products = {
      edition,
      columns: ['id', 'provider', 'offering', 'level'],
      rows: [['FR1', 'Riverbed Technology', 'Riverbed Platform', 'High']],
    };
    const [first] = fedrampStatus.changesBetween(before, after, (name) =>
      name === 'fedramp-products' ? products : null,
    );
    expect(first?.text).toBe(
      'newly authorized: Riverbed Platform (Riverbed Technology), High: PMO Review to Authorized, 2026-05-19',
    );
  });
});
