import { expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { cmmc } from '../../../src/catalog/import/cmmc.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';

const TABLE = [
  'id\tlevel\tdomain\tdomain_name\trequirement\ttitle\tfar_52_204_21\tdod_points\tpoints_note\tpoam_allowed',
  'AC.L1-b.1.i\t1\tAC\tAccess Control\tb.1.i\tAuthorized Access Control\t\t\t\t',
  'AC.L2-3.1.1\t2\tAC\tAccess Control\t3.1.1\tAuthorized Access Control\tyes\t5\t\tno',
  'IA.L2-3.5.3\t2\tIA\tIdentification and Authentication\t3.5.3\tMultifactor Authentication\t\t5\t3 in part\tno',
  'AC.L3-3.1.2e\t3\tAC\tAccess Control\t3.1.2e\tOrganizationally Controlled Assets\t\t\t\t',
].join('\n');

const input = (text: string, fileName = 'cmmc-2.13-2024-09.tsv'): ImportInput => ({
  text,
  fileName,
  date: null,
  others: [],
  onProgress: () => {},
});

it('reads levels, points and what may be on a POA&M', () => {
  const { file, report } = cmmc.read(input(TABLE));
  expect(file.rows[2]).toEqual([
    'IA.L2-3.5.3',
    2,
    'IA',
    'Identification and Authentication',
    '3.5.3',
    'Multifactor Authentication',
    false,
    5,
    '3 in part',
    'no',
  ]);
  expect(file.edition).toMatchObject({ date: '2024-09' });
  expect(file.edition.title).toContain('CMMC Model Overview 2.13');
  expect(report[0]).toBe('read 4 requirements: 1 at level 1, 2 at level 2, 1 at level 3');
});

it('gives the same bytes for the same file', () => {
  const text = () => formatCatalogFile(cmmc.read(input(TABLE)).file);
  expect(text()).toBe(text());
});

it('tells what changed in points and titles', () => {
  const before = cmmc.read(input(TABLE)).file;
  const after = cmmc.read(input(TABLE.replace('yes\t5\t\tno', 'yes\t3\t\tno'))).file;
  expect(cmmc.changesBetween(before, after)).toEqual([
    {
      kind: 'changed',
      record: 'requirement:AC.L2-3.1.1',
      text: 'AC.L2-3.1.1 Authorized Access Control: points 5 to 3',
    },
  ]);
});

it.each<readonly [string, string, RegExp]>([
  ['what is no table', 'CMMC Model Overview', /it has no header with id and requirement/],
  ['no rows', TABLE.split('\n')[0] ?? '', /it has no rows/],
  [
    'points that do not exist',
    TABLE.replace('\t5\t\tno', '\t4\t\tno'),
    /row 3: dod_points is "4": write 1, 3 or 5/,
  ],
  [
    'a level that its id does not say',
    TABLE.replace('AC.L2-3.1.1\t2', 'AC.L2-3.1.1\t3'),
    /row 3: id is "AC.L2-3.1.1": it does not agree/,
  ],
  [
    'a cell too few',
    TABLE.replace('\t\t\t\t', '\t\t\t'),
    /row 2: has 9 cells where the header has 10/,
  ],
  ['a row twice', `${TABLE}\n${TABLE.split('\n')[1]}`, /row 6: AC.L1-b.1.i is there twice/],
])('refuses %s and names the row', (_, text, message) => {
  expect(() => cmmc.read(input(text))).toThrow(message);
});
