import { expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';
import { indexAliases, readNames } from '../../src/search/alias-index.ts';
import { linkEntities } from '../../src/search/link-entities.ts';
import { shortenedNames } from '../../src/search/shortened-names.ts';

const NAMES = [
  'ICD 503',
  'ICD 705',
  'IL4',
  'IL5',
  'CMMC level 2',
  'CMMC level 3',
  'TIC',
  'TIC 3.0',
];
const aliases = indexAliases(
  readNames(
    NAMES.map((name, at) => ({
      id: `e${at}`,
      kind: 'level' as const,
      name,
      definition: 'Made up for tests',
    })),
  ),
  [],
);

it.each([
  ['icd 503 vs 705', ['ICD 705']],
  ['il4 or 5', ['IL5']],
  ['cmmc level 2 versus level 3', ['CMMC level 3']],
  ['tic 3.0 and icd 705', []],
  ['icd 503 vs 999', []],
  ['icd 503 705', []],
  ['icd 503 and', []],
])('%j names without saying so: %j', (text, expected) => {
  const tokens = tokenise(text);
  const found = shortenedNames(tokens, linkEntities(tokens, aliases), aliases);
  expect(found.map(({ entity }) => NAMES[Number(entity.slice(1))])).toEqual(expected);
});
