import { expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';
import { nist80053 } from '../../../src/catalog/import/nist-800-53.ts';

/** NIST's OSCAL catalogue, made short: its own shape, without statements and guidance. */
const CATALOGUE = {
  catalog: {
    uuid: '00000000-0000-4000-8000-000000000000',
    metadata: {
      title: 'Electronic Version of NIST SP 800-53 Rev 5.1.1 Controls and SP 800-53A Rev 5.1.1',
      'last-modified': '2024-02-04T23:11:00.000000-00:00',
      version: '5.1.1+u4',
      'oscal-version': '1.1.2',
    },
    groups: [
      {
        id: 'ac',
        class: 'family',
        title: 'Access Control',
        controls: [
          {
            id: 'ac-2',
            class: 'SP800-53',
            title: 'Account Management',
            props: [
              { name: 'label', value: 'AC-02', class: 'zero-padded' },
              { name: 'label', value: 'AC-2' },
            ],
            links: [
              { href: '#27847491-5ce1-4f6a-a1e4-9e483782f0ef', rel: 'reference' },
              { href: '#sc-7', rel: 'related' },
            ],
            controls: [
              {
                id: 'ac-2.1',
                class: 'SP800-53-enhancement',
                title: 'Automated System Account Management',
                props: [{ name: 'label', value: 'AC-2(1)' }],
                links: [{ href: '#ac-2', rel: 'required' }],
              },
              {
                id: 'ac-2.10',
                class: 'SP800-53-enhancement',
                title: 'Shared and Group Account Credential Change',
                props: [{ name: 'status', value: 'withdrawn' }],
                links: [{ href: '#ac-2_smt.k', rel: 'incorporated-into' }],
              },
            ],
          },
        ],
      },
      {
        id: 'sc',
        class: 'family',
        title: 'System and Communications Protection',
        controls: [{ id: 'sc-7', class: 'SP800-53', title: 'Boundary Protection' }],
      },
    ],
  },
};
const profile = (title: string, ids: readonly string[]) => ({
  profile: {
    uuid: '00000000-0000-4000-8000-000000000001',
    metadata: {
      title,
      'last-modified': '2024-09-24T02:24:00Z',
      version: 'fedramp2.1.0-oscal1.0.4',
      'oscal-version': '1.0.4',
    },
    imports: [{ href: '#84cbf061', 'include-controls': [{ 'with-ids': ids }] }],
    merge: { 'as-is': true },
  },
});
const NIST_LOW = profile('NIST Special Publication 800-53 Revision 5.1.1 LOW IMPACT BASELINE', [
  'ac-2',
]);
const FEDRAMP_MODERATE = profile('FedRAMP Rev 5 Moderate Baseline', ['ac-2', 'ac-2.1', 'sc-7']);

const HEADER =
  'id\tlabel\ttitle\tfamily\twithdrawn\twithdrawn_into\tnist_low\tnist_moderate\tnist_high\tnist_privacy\tfedramp_li-saas\tfedramp_low\tfedramp_moderate\tfedramp_high\trelated';
const TABLE = [
  HEADER,
  'ac-2\tAC-2\tAccount Management\tAccess Control\t\t\t1\t1\t1\t0\t1\t1\t1\t1\tac-3,sc-7',
  'ac-2.1\tAC-2(1)\tAutomated System Account Management\tAccess Control\t\t\t0\t1\t1\t0\t0\t0\t1\t1\t',
  'ac-13\tAC-13\tSupervision and Review — Access Control\tAccess Control\tyes\tac-2,au-6\t0\t0\t0\t0\t0\t0\t0\t0\t',
  'sa-9.5\tSA-9(5)\tProcessing and Storage Location — U.s. Jurisdiction\tAcquisition\t\t\t0\t0\t0\t0\t0\t0\t1\t1\t',
  'sa-9\tSA-9\tExternal System Services\tAcquisition\t\t\t1\t1\t1\t0\t1\t1\t1\t1\t',
].join('\n');

function input(
  first: string | object,
  others: readonly object[] = [],
  date: string | null = null,
): ImportInput {
  const text = (value: string | object) =>
    typeof value === 'string' ? value : JSON.stringify(value);
  return {
    text: text(first),
    fileName: 'first.json',
    date,
    others: others.map((other, at) => ({ text: text(other), fileName: `other-${at}.json` })),
    onProgress: () => {},
  };
}

const rowsOf = ({ file }: ReturnType<typeof nist80053.read>) =>
  new Map(
    file.rows.map((row) => [row[0], Object.fromEntries(file.columns.map((c, at) => [c, row[at]]))]),
  );

it("reads NIST's catalogue with profiles of NIST and FedRAMP beside it", () => {
  const imported = nist80053.read(input(CATALOGUE, [NIST_LOW, FEDRAMP_MODERATE]));
  const rows = rowsOf(imported);
  expect(rows.get('ac')).toMatchObject({ title: 'Access Control' });
  expect(rows.get('ac-2')).toMatchObject({
    title: 'Account Management',
    withdrawn_into: null,
    related: ['sc-7'],
    nist_low: 1,
    fedramp_moderate: 1,
  });
  expect(rows.get('ac-2.1')).toMatchObject({ nist_low: 0, fedramp_moderate: 1 });
  expect(rows.get('ac-2.10')).toMatchObject({ withdrawn_into: ['ac-2_smt.k'] });
  expect(imported.file.edition).toMatchObject({ date: '2024-09-24' });
  expect(imported.file.edition.title).toContain('5.1.1+u4');
});

it('says of a baseline that was not given that nothing is known of it', () => {
  const imported = nist80053.read(input(CATALOGUE, [NIST_LOW]));
  expect(rowsOf(imported).get('ac-2')).toMatchObject({ fedramp_high: null });
  expect(imported.report).toContain(
    'FedRAMP Rev 5 High: no profile was given, so nothing is known of it',
  );
});

it('reads a catalogue that was resolved from a baseline as that baseline too', () => {
  const { catalog } = CATALOGUE;
  const title = 'NIST Special Publication 800-53 Revision 5.1.1 LOW IMPACT BASELINE';
  const resolved = {
    catalog: {
      ...catalog,
      metadata: { ...catalog.metadata, title },
      groups: catalog.groups.slice(1),
    },
  };
  expect(rowsOf(nist80053.read(input(resolved))).get('sc-7')).toMatchObject({ nist_low: 1 });
});

it('reads our own table, with the capitals of later editions', () => {
  const rows = rowsOf(nist80053.read(input(TABLE, [], '2024-09-24')));
  expect(rows.get('ac-13')).toMatchObject({ withdrawn_into: ['ac-2', 'au-6'] });
  expect(rows.get('sa-9.5')).toMatchObject({
    title: 'Processing and Storage Location — U.S. Jurisdiction',
    fedramp_moderate: 1,
  });
});

it('gives the same bytes for the same file', () => {
  const text = () => formatCatalogFile(nist80053.read(input(TABLE, [], '2024-09-24')).file);
  expect(text()).toBe(text());
});

it('tells which controls came, went and moved between baselines', () => {
  const before = nist80053.read(input(TABLE, [], '2024-09-24')).file;
  const next = TABLE.replace('\t0\t1\t1\t0\t0\t0\t1\t1\t', '\t0\t0\t1\t0\t0\t0\t1\t1\t')
    .split('\n')
    .filter((line) => !line.startsWith('ac-13'))
    .concat('ac-3\tAC-3\tAccess Enforcement\tAccess Control\t\t\t1\t1\t1\t0\t1\t1\t1\t1\t')
    .join('\n');
  const after = nist80053.read(input(next, [], '2025-09-24')).file;
  expect(
    nist80053.changesBetween(before, after).map(({ kind, text }) => `${kind}: ${text}`),
  ).toEqual([
    'added: AC-3 Access Enforcement: new',
    'removed: AC-13 Supervision and Review — Access Control: gone',
    "changed: AC-2(1) Automated System Account Management: in NIST's own Moderate 1 to 0",
  ]);
});

it.each<readonly [string, ImportInput, RegExp]>([
  ['what is neither', input('<catalog/>'), /it is not JSON/],
  ['another JSON', input({ hello: 1 }), /neither a catalogue nor a profile/],
  ['profiles alone', input(NIST_LOW), /no catalogue among the files/],
  [
    'a profile of an unknown baseline',
    input(CATALOGUE, [profile('My Baseline', ['ac-2'])]),
    /other-0\.json: its title is "My Baseline"/,
  ],
  [
    'a baseline with a control that is not there',
    input(CATALOGUE, [profile('FedRAMP Rev 5 Low Baseline', ['ac-2', 'zz-9'])]),
    /row zz-9: ZZ-9 is in fedramp_low/,
  ],
  [
    'a baseline with a withdrawn control',
    input(CATALOGUE, [profile('FedRAMP Rev 5 Low Baseline', ['ac-2.10'])]),
    /row ac-2\.10: AC-2\(10\) is in fedramp_low/,
  ],
  [
    'a control without a title',
    input(JSON.stringify(CATALOGUE).replace('"title":"Boundary Protection"', '"name":"x"')),
    /row sc-7: title is missing/,
  ],
  ['a table with no date', input(TABLE), /--edition YYYY-MM-DD/],
  [
    'a table with a flag that is none',
    input(TABLE.replace('\t1\t1\t1\t0\t1', '\tX\t1\t1\t0\t1'), [], '2024-09-24'),
    /row 2: nist_low is "X": write 0 or 1/,
  ],
  [
    'a table with a row twice',
    input(`${TABLE}\n${TABLE.split('\n')[1]}`, [], '2024-09-24'),
    /row 7: ac-2 is there twice/,
  ],
  [
    'a table with an enhancement of nothing',
    input(TABLE.split('\n').slice(0, 5).join('\n'), [], '2024-09-24'),
    /row sa-9\.5: there is no sa-9/,
  ],
])('refuses %s and names the place', (_, given, message) => {
  expect(() => nist80053.read(given)).toThrow(message);
});
