import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { MEANINGS } from '../../../src/catalog/rules/meanings.ts';
import { RuleTable } from '../../../src/catalog/rules/table.ts';

const file = parseCatalogFile(readFileSync('knowledge/catalog/fedramp-rules.json', 'utf8'));
const table = new RuleTable(file);

it('has our own words for every definition and every indicator', () => {
  const without = [...table.of('definition'), ...table.of('indicator')].filter(
    (rule) => table.meaning(rule) === null,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

it('has our own words for nothing that is not there', () => {
  expect([...MEANINGS.keys()].filter((id) => table.get(id) === null)).toEqual([]);
});

it('tells our own words no more once the wording has changed', () => {
  const mark = file.columns.indexOf('mark');
  const reworded = file.rows.map((row) => row.map((cell, at) => (at === mark ? '00000000' : cell)));
  const later = new RuleTable({ ...file, rows: reworded });
  expect(later.all.filter((rule) => later.meaning(rule) !== null)).toEqual([]);
});
