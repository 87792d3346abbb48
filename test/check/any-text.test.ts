import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { VERDICTS } from '../../src/check/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
const context = { knowledge, today: '2026-11-24' };

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'JEDI',
          'Microsoft',
          'won',
          'it',
          '$10 billion',
          '4 %',
          'in 2019',
          'not',
          'the contract',
          'IL5',
        ],
        ...[
          '. ',
          '\n\n',
          ', ',
          'The company',
          'last December',
          'is led by',
          'Andy Jassy',
          'Level 2',
          'that year',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

it('gives every sentence of any text one verdict with a reason, the same each time', () => {
  fc.assert(
    fc.property(text, (said) => {
      const { sentences, refused } = check(said, context);
      for (const { verdict, detail, facts, text: sentence } of sentences) {
        expect(VERDICTS).toContain(verdict);
        expect(detail).not.toBe('');
        expect(said).toContain(sentence);
        const isDecided =
          verdict === 'supported' || verdict === 'outdated' || verdict === 'conflict';
        if (isDecided) expect(facts.length).toBeGreaterThan(0);
      }
      expect(refused === undefined || sentences.length === 0).toBe(true);
      expect(check(said, context)).toEqual({
        sentences,
        ...(refused !== undefined && { refused }),
      });
    }),
    { numRuns: 150 },
  );
});

it('bears a text without an end', () => {
  expect(check('Microsoft won JEDI and '.repeat(5_000), context).sentences).toHaveLength(1);
});
