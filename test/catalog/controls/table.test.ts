import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { BASELINE_IDS, type BaselineId } from '../../../src/catalog/controls/baselines.ts';
import { ControlTable } from '../../../src/catalog/controls/table.ts';

const table = new ControlTable(
  parseCatalogFile(readFileSync('knowledge/catalog/nist-800-53.json', 'utf8')),
);

const COUNTS: Readonly<Record<BaselineId, number>> = {
  nist_low: 149,
  nist_moderate: 287,
  nist_high: 370,
  nist_privacy: 96,
  'fedramp_li-saas': 156,
  fedramp_low: 156,
  fedramp_moderate: 323,
  fedramp_high: 410,
};

it.each(BASELINE_IDS)('has as many controls in %s as its publisher counts', (id) => {
  expect(table.in(id)).toHaveLength(COUNTS[id]);
});

it.each([
  ['nist_low', 'nist_moderate'],
  ['nist_moderate', 'nist_high'],
  ['fedramp_low', 'fedramp_moderate'],
  ['fedramp_moderate', 'fedramp_high'],
] as const)('has all of %s in %s', (smaller, larger) => {
  expect(table.in(smaller).filter(({ baselines }) => !baselines.has(larger))).toEqual([]);
});

it('names only controls that are there, as related and as successors', () => {
  const strays = table.controls.flatMap(({ id, related, withdrawnInto }) =>
    [...related, ...(withdrawnInto ?? [])]
      .map((other) => other.split('_smt.')[0] ?? '')
      .filter((other) => table.get(other) === null && !table.families.has(other))
      .map((other) => `${id} to ${other}`),
  );
  expect(strays).toEqual([]);
});
