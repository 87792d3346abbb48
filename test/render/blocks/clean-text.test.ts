import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../src/render/blocks/clean-text.ts';

describe('text that is shown', () => {
  it.each([
    ['plain, with $10 & 24% = "x" > y', 'plain, with $10 & 24% = "x" > y'],
    ['línea 政府 👩‍🚀 – “so”', 'línea 政府 👩‍🚀 – “so”'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u001b[31mc\u007f\u0085', 'ab[31mc'],
    ['a\ud800b', 'a\ufffdb'],
    ['\u202Eabc\u202C', 'abc'],
    ['@here @Channel @everyone', '@\u2060here @\u2060Channel @\u2060everyone'],
    ['@hereafter and a@here.gov', '@hereafter and a@\u2060here.gov'],
    ['<!channel> <@U1> <#C1> a < b', '<\u2060!channel> <\u2060@U1> <\u2060#C1> a < b'],
  ])('%j is shown as %j', (text, shown) => expect(cleanText(text)).toBe(shown));

  it('is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('text on one line', () => {
  it.each([
    ['as it is', 'as it is'],
    [' a  b\nc\td\r\n', 'a b c d'],
    ['a\u00a0b', 'a b'],
    ['a\u2003\u2003– b', 'a – b'],
    ['  ', ''],
  ])('%j is shown as %j', (text, shown) => expect(cleanLine(text)).toBe(shown));
});
