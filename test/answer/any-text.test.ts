import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import type { Ask } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { renderText } from '../../src/render/text.ts';

let ask: Ask;

beforeAll(async () => {
  const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
  ask = createAsk(
    () => knowledge,
    () => '2026-11-24',
  );
});

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'jedi',
        'who',
        'won',
        'il5',
        'vs',
        'fedramp',
        'when',
        '$10bn',
        '2020',
        'not',
        'it',
        'timeline',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6000 }),
  fc.string({ unit: 'grapheme' }),
  words,
);

it('gives any text a reply with an outcome, a headline and numbered sources', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, history) => {
      const answer = ask(text, { history });
      expect(answer.headline.text).not.toBe('');
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
      expect(answer.sources.map(({ number }) => number)).toEqual(
        answer.sources.map((_, at) => at + 1),
      );
      expect(answer.suggestions.length).toBeLessThanOrEqual(5);
      expect(answer.outcome === 'answer' ? answer.facts.length : 1).toBeGreaterThan(0);
      expect(renderText(answer)).toContain(answer.headline.text);
    }),
    { numRuns: 300 },
  );
});

it('gives the same text the same answer', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(ask(text)).toEqual(ask(text));
    }),
    { numRuns: 50 },
  );
});
