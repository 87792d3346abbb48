import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/render/blocks/shorten.ts';

describe('a text cut to its room', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['ends after a word', 12, 'ends after…'],
    ['one_long_word_without_an_end', 12, 'one_long_wo…'],
    ['a one_long_word_after_a_short', 14, 'a one_long_wo…'],
    ['👩👩👩', 4, '👩…'],
    ['anything', 0, ''],
    ['anything', 1, '…'],
  ])('%j in %i is %j', (text, room, shown) => expect(shorten(text, room)).toBe(shown));

  it('is never longer, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 60 }), (text, room) => {
        const shown = shorten(text, room);
        expect(shown.length).toBeLessThanOrEqual(Math.max(room, 0));
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
