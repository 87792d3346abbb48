import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/knowledge/coverage.ts';
import { formatProblems, KnowledgeError } from '../../src/knowledge/problem.ts';
import { readArticle } from '../../src/knowledge/read/read-article.ts';
import type { TopicFact } from '../../src/knowledge/types.ts';
import { knowledgeFolder } from './support/knowledge-folder.ts';

const article = {
  title: 'News',
  publisher: 'Paper',
  date: '2021-08',
  sentences: [
    { paragraph: 1, sentence: 1, topic: 'title' },
    { paragraph: 2, sentence: 1, topic: 'beginning' },
    { paragraph: 2, sentence: 2, topic: 'more' },
  ],
};

function fact(id: string, ...places: [paragraph: number, sentence: number][]): TopicFact {
  const sources = places.map(([paragraph, sentence]) => ({
    title: 'News',
    publisher: 'Paper',
    article: { paragraph, sentence },
  }));
  return {
    id,
    sources: [...sources, { title: 'Elsewhere', publisher: 'B' }],
  } as unknown as TopicFact;
}

describe('coverage', () => {
  it('lists the facts of each sentence, each once', () => {
    const coverage = coverageOf(article, [fact('a', [2, 1], [2, 1], [1, 1]), fact('b', [2, 1])]);
    expect(coverage.sentences.map(({ facts }) => facts)).toEqual([['a'], ['a', 'b'], []]);
    expect(coverage.share).toBeCloseTo(2 / 3);
    expect(coverage.strays).toEqual([]);
  });

  it('names facts that cite a sentence which is not there', () => {
    const { strays, share } = coverageOf(article, [fact('a', [2, 3])]);
    expect(strays).toEqual([{ fact: 'a', place: { paragraph: 2, sentence: 3 } }]);
    expect(share).toBe(0);
  });
});

describe('the list of sentences', () => {
  it('is read from the first folder that has one', () => {
    const text = `title: News\npublisher: Paper\ndate: 2021-08\nsentences:\n  - {paragraph: 1, sentence: 1, topic: a}\n`;
    const folders = [knowledgeFolder({}), knowledgeFolder({ 'article.yaml': text })];
    expect(readArticle(folders).sentences).toEqual([{ paragraph: 1, sentence: 1, topic: 'a' }]);
  });

  it.each([
    [{}, 'article.yaml\nthe file is missing'],
    [{ 'article.yaml': 'title: "News' }, 'article.yaml:1\nthe line is "title: \\"News"; close'],
    [
      { 'article.yaml': 'title: News\npublisher: Paper\ndate: 2021\nsentences: []\n' },
      'article.yaml:4\nsentences is []; give at least 1 entry',
    ],
  ])('%j is refused', (files: Record<string, string>, message) => {
    try {
      readArticle([knowledgeFolder(files)]);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      expect(formatProblems(error.problems)).toContain(message);
    }
  });

  it('as committed counts 24 sentences in 15 paragraphs, in order and without gaps', () => {
    const { sentences } = readArticle(['knowledge']);
    expect(sentences).toHaveLength(24);
    for (const [index, { paragraph, sentence }] of sentences.entries()) {
      const before = sentences[index - 1] ?? { paragraph: 0, sentence: 0 };
      const next = before.paragraph === paragraph ? before.sentence + 1 : 1;
      expect([paragraph - before.paragraph <= 1, sentence]).toEqual([true, next]);
    }
    expect(sentences.at(-1)?.paragraph).toBe(15);
  });
});
