import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { RequirementTable } from '../../../src/catalog/requirements/table.ts';

const table = new RequirementTable(
  parseCatalogFile(readFileSync('knowledge/catalog/cmmc.json', 'utf8')),
);

it('has the requirements of the three levels, and the scores that follow from their points', () => {
  expect([1, 2, 3].map((level) => table.at(level).length)).toEqual([15, 110, 24]);
  expect(table.scores).toEqual({ points: 313, most: 110, least: -203 });
});
