import { expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { cleanQuestions, misspeltQuestions } from './questions.ts';
import { synthesiseKnowledge } from './synthetic-knowledge.ts';

const real = await loadKnowledge(['knowledge'], { cacheFolder: null });
const more = real.facts.length * 3;

it('makes the same facts every time', () => {
  expect(synthesiseKnowledge(real, more)).toEqual(synthesiseKnowledge(real, more));
});

it('begins a larger knowledge with the facts of a smaller one', () => {
  const small = synthesiseKnowledge(real, more - 50);
  expect(synthesiseKnowledge(real, more).facts.slice(0, small.facts.length)).toEqual(small.facts);
});

it('keeps every real fact and names each fact once', () => {
  const { facts } = synthesiseKnowledge(real, more);
  expect(facts).toHaveLength(more);
  expect(facts).toEqual(expect.arrayContaining([...real.facts]));
  expect(new Set(facts.map(({ id }) => id)).size).toBe(more);
});

it('knows every entity that its facts are about', () => {
  const { facts, entities } = synthesiseKnowledge(real, more);
  const known = new Set(entities.map(({ id }) => id));
  expect(facts.flatMap((fact) => fact.entities).filter((id) => !known.has(id))).toEqual([]);
});

it('speaks of a few things often and of most seldom, as texts do', () => {
  const counts = new Map<string, number>();
  for (const fact of synthesiseKnowledge(real, more).facts)
    for (const id of fact.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts.values()].sort((a, b) => b - a);
  expect(often[0]).toBeGreaterThan(20 * (often[Math.floor(often.length / 2)] ?? 0));
});

it('can be asked: the made facts answer the questions that they were made with', () => {
  const knowledge = synthesiseKnowledge(real, more);
  const ask = createAsk(
    () => knowledge,
    () => '2026-11-24',
  );
  const made = cleanQuestions(knowledge, more).slice(-100);
  const answered = made.filter(({ text }) => ask(text).facts.length > 0);
  expect(answered.length).toBeGreaterThan(60);
});

it('misspells one word of a question, and the same one every time', () => {
  const clean = cleanQuestions(real, 50);
  const misspelt = misspeltQuestions(clean);
  expect(misspelt).toEqual(misspeltQuestions(clean));
  const unchanged = misspelt.filter(({ text }, at) => text === clean[at]?.text);
  expect(unchanged.filter(({ text }) => /\p{L}{4}/u.test(text))).toEqual([]);
});
