import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../src/check/split-sentences.ts';

const textsOf = (text: string): string[] => splitSentences(text).sentences.map((each) => each.text);

it.each([
  ['One ends here. Another begins.', ['One ends here.', 'Another begins.']],
  ['It cost $14.809 billion. More came.', ['It cost $14.809 billion.', 'More came.']],
  ['The U.S. Army bought it. It works.', ['The U.S. Army bought it.', 'It works.']],
  ['They moved to the U.S. The rest stayed.', ['They moved to the U.S.', 'The rest stayed.']],
  ['Lt. Gen. Paul Stanton leads DISA.', ['Lt. Gen. Paul Stanton leads DISA.']],
  ['Amazon.com Inc. won. Dr. No lost.', ['Amazon.com Inc. won.', 'Dr. No lost.']],
  ['See NIST SP 800-171 Rev. 2 for it.', ['See NIST SP 800-171 Rev. 2 for it.']],
  ['Some clouds (e.g. Azure) have it.', ['Some clouds (e.g. Azure) have it.']],
  [
    '“We innovate. securely, he said.” Then he left.',
    ['“We innovate. securely, he said.”', 'Then he left.'],
  ],
  ['He said “It is over.” Nobody spoke.', ['He said “It is over.”', 'Nobody spoke.']],
  ['Is it over? Yes! It is…', ['Is it over?', 'Yes!', 'It is…']],
  ['# JEDI\nMicrosoft won it.', ['JEDI', 'Microsoft won it.']],
  ['- first item\n- second item\n\n1. third one', ['first item', 'second item', 'third one']],
  ['> A quote goes\n> on here.', ['A quote goes', 'on here.']],
  [
    'A paragraph that is wrapped by hand goes on in the next\nline until it ends. So it is.',
    ['A paragraph that is wrapped by hand goes on in the next\nline until it ends.', 'So it is.'],
  ],
  ['A heading\n\nA sentence.\r\n\r\nThe end', ['A heading', 'A sentence.', 'The end']],
  ['---\n***\n', []],
  ['', []],
])('splits %j', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

it('tells a heading by its marks', () => {
  const { sentences } = splitSentences('## What came of it\n\nNothing.');
  expect(sentences.map(({ isHeading }) => isHeading)).toEqual([true, false]);
});

it('loses nothing of any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '.\n',
        '\n\n',
        '- ',
        '# ',
        ' ',
        'U.S. ',
        '“',
        '”',
        '! ',
        '> ',
        'Word',
        'low',
        '4.5',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  );
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join('');
      const { sentences, after } = splitSentences(text);
      expect(sentences.map((each) => each.before + each.text).join('') + after).toBe(text);
      expect(sentences.every((each) => each.text.trim() !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
