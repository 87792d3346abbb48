import { expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { fedrampRules } from '../../../src/catalog/import/fedramp-rules.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';

const grace = { default: '2027-06-01', until_next_assessment: false };
const since = (obtain: string, maintain: string) => ({
  effective: { is: 'required', date: { obtain, maintain, grace } },
});
/** FedRAMP's own shape, with sentences of our own. */
const RULES = {
  info: {
    title: 'FedRAMP Consolidated Rules for 2026',
    version: '2026.07.14.01',
    last_updated: '2026-07-14',
  },
  FRD: {
    info: { name: 'FedRAMP Definitions' },
    data: {
      all: {
        'FRD-DFT': {
          term: 'Drift',
          definition: 'A sentence of the publisher.',
          alts: ['drift', 'drifts', 'drifting'],
          updated: [],
        },
      },
    },
  },
  FRR: {
    SCN: {
      info: {
        name: 'Significant Change Notification',
        subsets: {
          TRF: {
            name: 'Transformative Changes',
            applicability: {
              types: ['20x', 'Rev5'],
              paths: ['Program'],
              classes: ['B', 'C', 'D'],
              affects: ['Providers'],
            },
          },
        },
        '20x': since('2026-07-04', '2027-01-01'),
        rev5: since('2027-01-01', '2027-01-01'),
      },
      data: {
        all: {
          TRF: {
            'SCN-TRF-NIP': {
              name: 'Notification of Initial Plans',
              statement: 'Another sentence of the publisher.',
              force: 'MUST',
              affects: ['Providers'],
              timeframe_type: 'bizdays',
              timeframe_num: 30,
            },
            'SCN-TRF-ABC': {
              name: 'By Class',
              affects: ['Providers'],
              varies_by_class: {
                b: {
                  statement: 'One.',
                  force: 'SHOULD',
                  timeframe_type: 'months',
                  timeframe_num: 1,
                },
                c: { statement: 'Two.', force: 'MUST', timeframe_type: 'days', timeframe_num: 3 },
              },
            },
          },
        },
      },
    },
  },
  KSI: {
    IAM: {
      id: 'KSI-IAM',
      name: 'Identity and Access Management',
      indicators: {
        'KSI-IAM-ELP': {
          name: 'Ensuring Least Privilege',
          statement: 'A third.',
          controls: ['ac-12', 'ac-2.5', 'ac-6'],
        },
      },
    },
  },
};

const input = (value: unknown): ImportInput => ({
  text: typeof value === 'string' ? value : JSON.stringify(value),
  fileName: 'fedramp-consolidated-rules.json',
  date: null,
  others: [],
  onProgress: () => {},
});
const changed = (change: (rules: typeof RULES) => void): typeof RULES => {
  const rules = structuredClone(RULES);
  change(rules);
  return rules;
};
const recordsOf = (value: unknown) => {
  const { file } = fedrampRules.read(input(value));
  return new Map(
    file.rows.map((row) => [row[0], Object.fromEntries(file.columns.map((c, at) => [c, row[at]]))]),
  );
};

it('reads definitions, rules by class and in time, dates and indicators', () => {
  const rows = recordsOf(RULES);
  expect(rows.get('FRD-DFT')).toMatchObject({
    kind: 'definition',
    name: 'Drift',
    terms: ['drifts', 'drifting'],
  });
  expect(rows.get('SCN')?.effective).toEqual([
    ['20x', '2026-07-04', '2027-01-01', '2027-06-01', false],
    ['Rev5', '2027-01-01', '2027-01-01', '2027-06-01', false],
  ]);
  expect(rows.get('SCN-TRF-NIP')).toMatchObject({
    of: 'SCN',
    part: 'Transformative Changes',
    affects: 'Providers',
    types: ['20x', 'Rev5'],
    asks: [['*', 'MUST', '30 business days']],
  });
  expect(rows.get('SCN-TRF-ABC')?.asks).toEqual([
    ['B', 'SHOULD', '1 month'],
    ['C', 'MUST', '3 days'],
  ]);
  expect(rows.get('KSI-IAM-ELP')).toMatchObject({
    of: 'KSI-IAM',
    controls: ['ac-2.5', 'ac-6', 'ac-12'],
  });
});

it("keeps none of the publisher's sentences", () => {
  const text = formatCatalogFile(fedrampRules.read(input(RULES)).file);
  for (const sentence of ['sentence of the publisher', 'One.', 'Two.', 'A third.'])
    expect(text).not.toContain(sentence);
  expect(formatCatalogFile(fedrampRules.read(input(RULES)).file)).toBe(text);
});

it('tells a reworded rule by its mark, and a new word by its class', () => {
  const before = fedrampRules.read(input(RULES)).file;
  const later = changed(({ FRR }) => {
    FRR.SCN.data.all.TRF['SCN-TRF-NIP'].force = 'SHOULD';
    FRR.SCN.data.all.TRF['SCN-TRF-ABC'].varies_by_class.b.statement = 'One, but said otherwise.';
  });
  const texts = fedrampRules
    .changesBetween(before, fedrampRules.read(input(later)).file)
    .map(({ text }) => text);
  expect(texts[0]).toBe(
    'SCN-TRF-NIP Notification of Initial Plans: what it asks *, MUST, 30 business days to *, SHOULD, 30 business days',
  );
  expect(texts[1]).toMatch(/^SCN-TRF-ABC By Class: wording /);
});

it('says for which rules our own words no longer fit', () => {
  const { report } = fedrampRules.read(input(RULES));
  expect(report.at(-1)).toMatch(
    /reworded since our own words were written.*FRD-DFT, SCN-TRF-NIP, KSI-IAM-ELP$/,
  );
});

it.each<readonly [string, unknown, RegExp]>([
  ['what is no JSON', 'FRD', /it is not JSON/],
  ['another JSON', { info: {} }, /info\.title is missing/],
  [
    'a rule without a name',
    changed(({ FRR }) => {
      FRR.SCN.data.all.TRF['SCN-TRF-NIP'].name = '';
    }),
    /row SCN-TRF-NIP: /,
  ],
  [
    'a control that is none',
    changed(({ KSI }) => {
      KSI.IAM.indicators['KSI-IAM-ELP'].controls = ['AC 6'];
    }),
    /row KSI-IAM-ELP: controls\[0\] is "AC 6": write it as ac-2 or ac-2\.1/,
  ],
  [
    'a day that is none',
    changed(({ FRR }) => {
      FRR.SCN.info.rev5.effective.date.obtain = 'soon';
    }),
    /row SCN: info\.rev5\.effective\.date\.obtain is "soon": write it as YYYY-MM-DD/,
  ],
])('refuses %s and names the rule', (_, value, message) => {
  expect(() => fedrampRules.read(input(value))).toThrow(message);
});
