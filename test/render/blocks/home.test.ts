import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outline } from '../../../src/knowledge/outline.ts';
import { checkView } from '../../../src/playground/standin/blocks/check-view.ts';
import { type Open, readOpened } from '../../../src/render/blocks/browse.ts';
import type { Curation } from '../../../src/render/blocks/curation.ts';
import { readOpen, renderHome } from '../../../src/render/blocks/home.ts';
import { renderReply } from '../../../src/render/blocks/render-reply.ts';
import { anyAnswer, anyText } from '../../support/arbitrary-answer.ts';

const day = fc.constantFrom('2026-11-24', '2021-07-06');

const anyOutline: fc.Arbitrary<Outline> = fc.array(
  fc.record({
    folder: anyText,
    title: anyText,
    facts: fc.nat(),
    topics: fc.array(
      fc.record({
        topic: anyText,
        title: anyText,
        facts: fc.nat(),
        names: fc.array(anyText, { maxLength: 40 }),
      }),
      { maxLength: 12 },
    ),
  }),
  { maxLength: 40 },
);

const anyCuration: fc.Arbitrary<Curation> = fc.record({
  health: fc.record({
    facts: fc.nat(),
    entities: fc.nat(),
    due: fc.nat(),
    refusal: fc.constant(null),
  }),
  gaps: fc.option(
    fc.array(
      fc.record({
        question: anyText,
        count: fc.nat(),
        first: day,
        last: day,
        alike: fc.array(anyText, { maxLength: 3 }),
      }),
      { maxLength: 20 },
    ),
  ),
  feedback: fc.option(
    fc.record({
      counts: fc.record({ right: fc.nat(), wrong: fc.nat(), outdated: fc.nat() }),
      latest: fc.array(
        fc.record({
          verdict: fc.constantFrom('right', 'wrong', 'outdated'),
          day,
          question: fc.option(anyText),
          facts: fc.array(anyText, { maxLength: 5 }),
          note: fc.option(anyText),
          hearBack: fc.option(fc.constant('U0123456')),
        }),
        { maxLength: 20 },
      ),
    }),
  ),
});

it('is within the limits of a view, whatever is in the knowledge', () => {
  const home = fc.record({ outline: anyOutline, curation: fc.option(anyCuration) });
  fc.assert(
    fc.property(home, anyAnswer, anyText, fc.nat(), (content, answer, claim, pick) => {
      const { outline } = content;
      const folder = outline[pick % Math.max(1, outline.length)];
      const open = { folder: folder?.folder ?? null, topic: folder?.topics[0]?.topic ?? null };
      const view = renderHome({
        ...content,
        open,
        examples: ['jedi'],
        reply: renderReply(answer, 'home', 'q', {
          offers: { why: true, rating: true, person: null },
        }),
        latest: Array.from({ length: 5 }, () => ({ date: '2026-11-24', claim })) as never,
        boxId: 'ask-1',
      });
      expect(checkView({ ...view }, 'home')).toEqual([]);
      expect(JSON.stringify(view).length).toBeLessThan(250_000);
      // What is shown; values and metadata carry names as they are.
      const texts =
        JSON.stringify(view).match(/"text":"(?:[^"\\\\]|\\\\.)*"|"type":"[a-z]+"/g) ?? [];
      expect(texts.join('\n')).not.toMatch(/<[!@#]|"type":"broadcast"/);
    }),
    { numRuns: 150 },
  );
});

const manyTopics: Outline = Array.from({ length: 60 }, (_, folder) => ({
  folder: `folder-${folder}`,
  title: `Folder ${folder}`,
  facts: 50_000,
  topics: Array.from({ length: 1_000 }, (__, topic) => ({
    topic: `folder-${folder}/topic-${topic}`,
    title: `Topic ${topic}`,
    facts: 50,
    names: Array.from({ length: 300 }, (___, name) => `Name ${name}`),
  })),
}));

it('is so with millions of facts', () => {
  const open = { folder: 'folder-3', topic: 'folder-3/topic-7' };
  const view = renderHome({
    outline: manyTopics,
    open,
    examples: [],
    reply: null,
    latest: [],
    curation: null,
    boxId: 'ask-1',
  });
  expect(checkView({ ...view }, 'home')).toEqual([]);
  expect(JSON.stringify(view)).toContain('And 276 more: ask by name.');
});

it.each<[string, string, Open | null]>([
  ['browse:folder-0', 'contracts/', { folder: 'contracts', topic: null }],
  ['browse:folder-2', '/', { folder: '', topic: null }],
  ['browse:topic-0', 'contracts/jedi', { folder: 'contracts', topic: 'contracts/jedi' }],
  ['browse:topic-1', 'alone', { folder: '', topic: 'alone' }],
  ['browse:else', 'x', null],
])('%s with %j opens %j', (actionId, value, open) => {
  expect(readOpened(actionId, value)).toEqual(open);
});

it.each(['', '{', 'null', '[]', '{"folder":1}', undefined])(
  'takes %j for a Home in which nothing is open',
  (metadata) => {
    expect(readOpen(metadata)).toEqual({ folder: null, topic: null });
  },
);
