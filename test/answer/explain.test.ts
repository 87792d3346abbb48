import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/answer/explain.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await smallKnowledge();
});

const why = (question: string, ...history: string[]) =>
  explain(question, { knowledge, today: '2023-06-01', asOf: null, history });
const read = (question: string, ...history: string[]) =>
  Object.fromEntries(
    (why(question, ...history)?.read ?? []).map(({ what, found }) => [what, found]),
  );

describe('what was read', () => {
  it.each([
    ['who won otter', { Names: 'OTTER', 'Asked for': 'who', About: 'won' }],
    ['herron vendors', { Names: 'HERON', 'Asked for': 'a list', About: 'vendors' }],
    ['tl1 vs tl2', { Names: 'TL1 and TL2', 'Asked for': 'how things compare' }],
  ])('of "%s"', (question, expected) => expect(read(question)).toMatchObject(expected));

  it('says what spelling was mended', () => {
    expect(read('otter ceilling')).toMatchObject({ 'Spelling read as': 'ceilling → ceiling' });
  });

  it('says which time is meant', () => {
    expect(read('who held otter in 2020')).toMatchObject({ Time: '2020' });
    expect(read('what happened to otter before july 2021').Time).toMatch(/^before /);
  });

  it('says what a follow-up takes over from its thread', () => {
    expect(read('when was it cancelled?', 'who won otter')).toMatchObject({
      'Taken over from the thread': 'OTTER',
      'Asked for': 'when',
    });
    expect(read('when was it cancelled?', 'who won otter').Names).toBeUndefined();
  });

  it('says which words no fact has', () => {
    expect(read('otter zorblax')['In no fact']).toContain('zorblax');
  });
});

describe('what it rests on', () => {
  it('is each fact with its day, its standing and its sources', () => {
    expect(why('who won otter')?.facts[0]).toEqual({
      id: 'otter-award',
      claim: 'The Harbour Board awarded OTTER to Acme on 25 October 2019, ahead of Globex.',
      standing:
        'of 25 October 2019, seen to be true August 2021, a thing of the past, high confidence, 1 source',
    });
  });

  it('is nothing where there is no answer', () => {
    const explanation = why('otter zorblax');
    expect(explanation).toMatchObject({ facts: [], records: [] });
    expect(explanation?.decision).toMatch(/so there is none|so there is no answer/);
  });
});

it('says how sure it is', () => {
  expect(why('who won otter')?.decision).toMatch(/^It is \d+% sure: of answers as sure as this/);
});

it.each(['', 'hello', 'help'])('says of "%s" that it asks nothing', (text) => {
  expect(why(text)?.decision).toBe('It asks nothing that facts could answer.');
});

it('does not read a marked text, nor a marked turn before', () => {
  expect(why('(S//NF) who won otter')).toBeNull();
  expect(JSON.stringify(why('when?', '(S//NF) otter'))).not.toContain('OTTER');
});
