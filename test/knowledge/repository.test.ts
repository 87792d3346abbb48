import { expect, it } from 'vitest';
import { lint, readKnowledge } from '../../src/knowledge/compile.ts';
import { coverageOf, numberOf } from '../../src/knowledge/coverage.ts';
import { readKnowledgeFiles } from '../../src/knowledge/files.ts';
import { formatProblems } from '../../src/knowledge/problem.ts';
import { readArticle } from '../../src/knowledge/read/read-article.ts';

const FOLDER = 'knowledge';
const source = readKnowledge(readKnowledgeFiles([FOLDER]));

it('the knowledge of this repository has no problems', () => {
  // Whether a date lies in the future is for `npm run knowledge`: a test has no calendar.
  const problems = lint(source, { today: '9999-12-31', sourceTexts: [] });
  expect(formatProblems(problems)).toBe('');
});

it('every sentence of the article has a fact, and no fact cites another', () => {
  const { sentences, strays } = coverageOf(readArticle([FOLDER]), source.data.facts);
  const bare = sentences.filter(({ facts }) => facts.length === 0);
  expect({ bare: bare.map(({ place }) => numberOf(place)), strays }).toEqual({
    bare: [],
    strays: [],
  });
});

it('has a hundred facts or more', () => {
  expect(source.data.facts.length).toBeGreaterThanOrEqual(100);
});
