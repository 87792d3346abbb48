import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { countWords } from '../../src/brief/page.ts';
import { briefSituation } from '../../src/brief/situation.ts';
import type { Brief } from '../../src/brief/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { renderBriefHtml } from '../../src/render/brief-html.ts';
import { renderBriefMarkdown } from '../../src/render/brief-markdown.ts';

const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
const entities = knowledge.entities.map(({ id }) => id);

/** A page of text: so many words of statements, and of tables besides. */
const MOST_WORDS = 700;
const MOST_IN_TABLES = 120;
const MOST_SOURCES = 40;

const statementsOf = (made: Brief) => [
  ...(made.definition === null ? [] : [made.definition]),
  ...made.standing,
  ...made.figures.map(({ statement }) => statement),
  ...made.people,
  ...made.timeline.map(({ statement }) => statement),
  ...made.changes,
  ...made.listed,
  ...made.open,
];
const wordsIn = (texts: readonly string[]) => countWords(texts.join(' '));

describe.each([null, '2022-06'])('as of %s', (asOf) => {
  const situation = briefSituation(knowledge, '2026-11-24', asOf);
  const all = entities.map((id) => brief(id, situation));

  it('any thing has a brief of a page at most, every statement of it cited', () => {
    for (const made of all) {
      const statements = statementsOf(made);
      const uncited = statements.filter(({ cites }) => cites.length === 0);
      expect({ of: made.entity, uncited }).toEqual({ of: made.entity, uncited: [] });
      expect(wordsIn(statements.map(({ text }) => text))).toBeLessThanOrEqual(MOST_WORDS);
      const cells = made.comparisons.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(wordsIn(cells)).toBeLessThanOrEqual(MOST_IN_TABLES);
      expect(made.sources.length).toBeLessThanOrEqual(MOST_SOURCES);
    }
  });

  it('each statement is told by a fact in its own words, or by the catalogue', () => {
    const claims = new Map(knowledge.facts.map(({ id, claim }) => [id, claim]));
    for (const made of all)
      for (const { text, factId } of [
        ...made.standing,
        ...made.timeline.map((each) => each.statement),
      ])
        expect(text).toBe(claims.get(factId ?? ''));
  });

  it('all forms of it are written without a fault', () => {
    for (const made of all) {
      expect(renderBriefMarkdown(made)).not.toMatch(/undefined|\[object|NaN|null/);
      expect(renderBriefHtml(made)).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
