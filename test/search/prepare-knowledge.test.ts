import { beforeAll, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { type FactIndex, indexFacts } from '../../src/search/fact-index.ts';
import { prepareKnowledge, readKnowledge } from '../../src/search/prepare-knowledge.ts';
import { FORM, type PreparedTexts } from '../../src/search/prepared.ts';
import { bytesOf, textsAndNumbers } from '../../src/search/prepared-bytes.ts';
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

/** Prepared knowledge whose texts say something else. */
function withTexts(texts: Record<string, unknown>): Uint8Array {
  const { texts: own, lists } = readKnowledge(knowledge);
  return bytesOf({ texts: { ...own, ...texts } as PreparedTexts, lists });
}

it('gives what can be kept and serves the next start as well', () => {
  const prepared = prepareKnowledge(knowledge);
  expect(textsAndNumbers(prepared)).toEqual(readKnowledge(knowledge));
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('is used where it is given: what it says is what is found', () => {
  const prepared = withTexts({ names: [] });
  const { reader } = indexFacts({ ...knowledge, prepared });
  expect(reader.readStatement('otter').entities).toEqual([]);
});

it('is found where it stands in other bytes, aligned to nothing', () => {
  const apart = new Uint8Array([0, ...prepareKnowledge(knowledge)]).subarray(1);
  expect(textsAndNumbers(apart)).toEqual(readKnowledge(knowledge));
});

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['nothing', () => bytes('')],
  ['text', () => bytes('text')],
  ['a long text', () => bytes('text '.repeat(1_000))],
  ['nothing but zeros', () => new Uint8Array(1_000)],
  ['half of it', () => prepareKnowledge(knowledge).slice(0, 2_000)],
  ['all of it but the end', () => prepareKnowledge(knowledge).slice(0, -2)],
  ['ids of other facts', () => withTexts({ ids: ['some-other-fact'] })],
  ['ids that are no list', () => withTexts({ ids: 'all of them' })],
])('passes over %s', (_, make) => {
  const prepared = make();
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('passes over another form', () => {
  const prepared = withTexts({ form: FORM + 1, names: [] });
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('passes over a reading of the same facts in another order', () => {
  const reversed = { ...knowledge, facts: knowledge.facts.toReversed() };
  const prepared = prepareKnowledge(reversed);
  expect(seen(indexFacts({ ...knowledge, prepared }))).toEqual(seen(fresh));
});

it('ranks alike whatever the order of the facts', () => {
  const reversed = indexFacts({ ...knowledge, facts: knowledge.facts.toReversed() });
  const ids = (index: FactIndex) => seen(index).map(({ found }) => found.map(([id]) => id));
  expect(ids(reversed)).toEqual(ids(fresh));
});
