import { expect, it } from 'vitest';
import { createNearest } from '../../src/search/nearest-word.ts';

const rankOf: Readonly<Record<string, 'name' | 'field' | 'filler'>> = {
  jedi: 'name',
  azure: 'name',
  siprnet: 'name',
  secret: 'name',
  hololens: 'name',
  ceiling: 'field',
  ceilings: 'field',
  authorization: 'field',
  senate: 'field',
  serve: 'field',
  where: 'filler',
};
const nearest = createNearest(
  new Map(Object.entries(rankOf).map(([word, rank]) => [word, { word, rank, count: 3 }])),
);

it.each([
  ['jdei', 'jedi', 'letters swapped'],
  ['azur', 'azure', 'a letter left out'],
  ['azuree', 'azure', 'a letter too many'],
  ['hololense', 'hololens', 'a longer word'],
  ['sercte', 'secret', 'two pairs of letters swapped, a name before a word of the facts'],
  ['spirnt', 'siprnet', 'a swap and a letter left out'],
  ['authroizaton', 'authorization', 'a long word with two slips'],
  ['zeiling', 'ceiling', 'a mistaken first letter'],
  ['wheer', 'where', 'a word that only asks'],
  ['authorizations', 'authorizations', 'another form of a known word stays'],
])('%j means %j: %s', (word, meant) => {
  expect(nearest(word)).toBe(meant);
});

it('a four-letter word is a name or nothing', () => {
  expect(nearest('jdei')).toBe('jedi');
});

it.each([
  ['zorbax', 'nothing is near'],
  ['jxx', 'too short'],
  ['il55', 'digits are no slips'],
  ['zzcret', 'two slips, one of them at the start'],
])('%j means nothing known: %s', (word) => {
  expect(nearest(word)).toBeNull();
});
