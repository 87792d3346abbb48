import { beforeAll, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { type FactIndex, indexFacts } from '../../src/search/fact-index.ts';
import { prepareKnowledge } from '../../src/search/prepare-knowledge.ts';
import { FORM } from '../../src/search/prepared.ts';
import { rankFacts } from '../../src/search/rank.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let knowledge: Knowledge;
let fresh: FactIndex;

beforeAll(async () => {
  knowledge = await smallKnowledge();
  fresh = indexFacts(knowledge);
});

const QUESTIONS = [
  'who won otter',
  'was the ceiling 10 billion dollars',
  'waht is tide level 1',
  'is acme the only vendor',
  'when was otter cancelled',
];

/** What the index makes of questions: how it reads them, and which facts it finds with what scores. */
function seen(index: FactIndex) {
  return QUESTIONS.map((question) => {
    const reading = index.reader.read(question, '2026-11-24', index);
    const { candidates, mass } = rankFacts(reading, index, knowledge.language.ranking, null);
    const found = candidates.map(({ entry, score, nearest }) => [
      entry.fact.id,
      score,
      nearest?.text,
    ]);
    return { reading, mass, found };
  });
}

it('gives what can be kept as JSON and serves the next start as well', () => {
  const prepared = JSON.stringify(prepareKnowledge(knowledge));
  expect(JSON.parse(prepared)).toEqual(prepareKnowledge(knowledge));
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('is used where it is given: what it says is what is found', () => {
  const prepared = JSON.stringify({ ...prepareKnowledge(knowledge), names: [] });
  const { reader } = indexFacts({ ...knowledge, prepared });
  expect(reader.readStatement('otter').entities).toEqual([]);
});

it.each([
  ['nothing', ''],
  ['no JSON', 'text'],
  ['no object', 'null'],
  ['an empty object', '{}'],
  [
    'facts of another knowledge',
    JSON.stringify({ form: FORM, facts: [{ id: 'some-other-fact' }] }),
  ],
  ['facts that are no list', JSON.stringify({ form: FORM, facts: 'all of them' })],
])('passes over %s', (_, prepared) => {
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('passes over another form', () => {
  const prepared = JSON.stringify({ ...prepareKnowledge(knowledge), form: FORM + 1, names: [] });
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('passes over a reading of the same facts in another order', () => {
  const reversed = { ...knowledge, facts: knowledge.facts.toReversed() };
  const prepared = JSON.stringify(prepareKnowledge(reversed));
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('ranks alike whatever the order of the facts', () => {
  const reversed = indexFacts({ ...knowledge, facts: knowledge.facts.toReversed() });
  const ids = (index: FactIndex) => seen(index).map(({ found }) => found.map(([id]) => id));
  expect(ids(reversed)).toEqual(ids(fresh));
});
