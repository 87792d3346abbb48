import { expect, it } from 'vitest';
import { nearest } from '../../src/knowledge/nearest.ts';

it.each([
  ['clam', ['kind', 'claim', 'claims'], 'claim'],
  ['asof', ['date', 'asOf'], 'asOf'],
  ['jdei', ['jwcc', 'jedi'], 'jedi'],
  ['microsft', ['amazon', 'microsoft'], 'microsoft'],
  ['quesiton', ['ask', 'questions'], 'questions'],
  ['c', ['b', 'a'], null],
  ['elephant', ['claim', 'kind'], null],
  ['anything', [], null],
])('%s among %j means %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});
