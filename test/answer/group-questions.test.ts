import { beforeAll, expect, it } from 'vitest';
import { type Asked, groupQuestions } from '../../src/answer/group-questions.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await smallKnowledge();
});

const asked = (question: string, count: number, first = '2026-11-02', last = first): Asked => ({
  question,
  count,
  first,
  last,
});
const group = (...questions: Asked[]) => groupQuestions(questions, knowledge, '2026-11-24');

it('puts wordings of the same together, with all of their counts and days', () => {
  expect(
    group(
      asked('what is the crew size of OTTER', 1, '2026-11-01'),
      asked('otter crew size?', 3, '2026-11-04', '2026-11-20'),
      asked('how many lighthouses has Globex', 2),
    ),
  ).toEqual([
    {
      question: 'otter crew size?',
      count: 4,
      first: '2026-11-01',
      last: '2026-11-20',
      alike: ['what is the crew size of OTTER'],
    },
    { ...asked('how many lighthouses has Globex', 2), alike: [] },
  ]);
});

it.each([
  ['other things', 'otter crew size', 'heron crew size'],
  ['other questions about one thing', 'otter crew size', 'otter anchor weight'],
])('keeps %s apart', (_, one, other) => {
  expect(group(asked(one, 1), asked(other, 1))).toHaveLength(2);
});

it('does not depend on the order', () => {
  const questions = ['otter crew', 'crew of otter', 'heron crew', 'tide gate colour', ''].map(
    (question, index) => asked(question, 1 + (index % 2)),
  );
  expect(group(...questions.toReversed())).toEqual(group(...questions));
});
