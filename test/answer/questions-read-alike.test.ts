import { beforeAll, expect, it } from 'vitest';
import { prepare } from '../../src/answer/prepare.ts';
import { questionsReadAlike } from '../../src/answer/questions-read-alike.ts';
import type { Fact } from '../../src/knowledge/schema/fact.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  const small = await smallKnowledge();
  // One question each that nothing else asks: what a case gives them is all that they can share.
  const facts = small.facts.map((fact) => ({ ...fact, questions: [`zq ${fact.id}`] }));
  knowledge = { ...small, facts };
});

/** What is told of the knowledge after the facts named have got these questions. */
function alike(questions: Readonly<Record<string, Fact['questions']>>) {
  const facts = knowledge.facts.map((fact) => ({
    ...fact,
    questions: questions[fact.id] ?? fact.questions,
  }));
  return questionsReadAlike(prepare({ ...knowledge, facts }).index).map(
    ({ fact, at, text, alsoOf }) => ({
      last: [fact.id, at, text],
      before: alsoOf.map((other) => [other.fact.id, other.at, other.text]),
    }),
  );
}

it('finds none where every question is of one fact', () => {
  expect(
    alike({
      'otter-ceiling': ['otter ceiling', 'price of otter', 'how much was otter worth'],
      'otter-protest': ['otter lawsuit', 'who protested otter'],
    }),
  ).toEqual([]);
});

it.each([
  ['other words for a thing', 'otter winner', 'who got the open tidal transport'],
  ['words that tell nothing', 'otter lawsuit', 'tell me about the lawsuit over otter please'],
  ['a misspelling', 'heron winner', 'winner of herron'],
  ['a question for yes or no', { ask: 'is otter dead', answer: 'yes' }, 'is otter cancelled'],
] as const)('tells of two facts that differ by %s', (_, one, other) => {
  const said = (question: typeof one | typeof other) =>
    typeof question === 'string' ? question : question.ask;
  expect(alike({ 'acme-what-is': [other], 'otter-ceiling': ['otter price', one] })).toEqual([
    {
      last: ['acme-what-is', 0, said(other)],
      before: [['otter-ceiling', 1, said(one)]],
    },
  ]);
});

it.each([
  ['thing', 'otter lawsuit', 'heron lawsuit'],
  ['subject', 'otter lawsuit', 'otter price'],
  ['kind of answer', 'who won otter', 'when was otter won'],
  ['period', 'otter lawsuit in 2019', 'otter lawsuit in 2020'],
  ['qualifier', 'who won otter first', 'who won otter last'],
  ['mood', 'is otter cancelled', 'was otter cancelled'],
])('tells questions apart by their %s', (_, one, other) => {
  expect(alike({ 'otter-ceiling': [one], 'acme-what-is': [other] })).toEqual([]);
});

it('names every fact that claims a question, once each', () => {
  const found = alike({
    'otter-award': ['otter winner', 'who got otter'],
    'otter-ceiling': ['winner of otter'],
    'acme-what-is': ['who won otter'],
  });
  expect(found).toEqual([
    {
      last: ['acme-what-is', 0, 'who won otter'],
      before: [
        ['otter-award', 0, 'otter winner'],
        ['otter-ceiling', 0, 'winner of otter'],
      ],
    },
  ]);
});

it('lets a fact share a question with what has overtaken it, and with nothing else', () => {
  const chain = { 'otter-what-is': ['ferry deal of otter'], 'heron-what-is': ['otter ferry deal'] };
  expect(alike(chain)).toEqual([]);
  expect(alike({ ...chain, 'acme-what-is': ['the ferry deal otter'] })).toMatchObject([
    { last: ['acme-what-is', 0, 'the ferry deal otter'] },
  ]);
});

it('leaves questions alone in which nothing is named', () => {
  expect(alike({ 'otter-ceiling': ['what is it'], 'acme-what-is': ['tell me more'] })).toEqual([]);
});
