import { describe, expect, it } from 'vitest';
import { partOf } from '../eval/part.ts';
import { acceptedOutcomes, CLASSES } from '../eval/question.ts';
import { readQuestions } from '../eval/read-questions.ts';

const questions = readQuestions(import.meta.dirname);
const ofClass = (name: string) => questions.filter((question) => question.class === name);

describe('the questions', () => {
  it('have ids of their own', () => {
    const ids = questions.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are asked once each', () => {
    const asked = questions.map(({ q, history, asOf }) => JSON.stringify([q, history, asOf]));
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
  });

  it('are in the part that what they are about belongs to', () => {
    const astray = questions.filter(({ about, part }) => partOf(about) !== part);
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('say what an answer must say, where only an answer is right', () => {
    const open = questions.filter(
      ({ expect: expected }) =>
        acceptedOutcomes(expected).every((outcome) => outcome === 'answer') &&
        (expected.says ?? []).length === 0 &&
        (expected.never ?? []).length === 0,
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it.each(CLASSES)('have "%s" in both parts', (name) => {
    const own = ofClass(name);
    expect(new Set(own.map(({ part }) => part))).toEqual(new Set(['fit', 'check']));
  });

  it('ask each statement of the article in three wordings or more', () => {
    const counts = new Map<string, number>();
    for (const { id } of ofClass('article')) {
      const sentence = /^article-(p\d+s\d+)-\d+$/.exec(id)?.[1] ?? id;
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  });

  it.each<[string, number]>([
    ['article', 120],
    ['near-out-of-scope', 60],
    ['far-out-of-scope', 60],
    ['misspelt', 50],
    ['follow-up', 40],
  ])('have enough of "%s"', (name, least) => {
    expect(ofClass(name).length).toBeGreaterThanOrEqual(least);
  });
});
