import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkView } from '../../../src/playground/standin/blocks/check-view.ts';
import { explanationModal } from '../../../src/render/blocks/explanation-modal.ts';
import { anyText } from '../../support/arbitrary-answer.ts';
import { drawBlocks } from '../../support/draw-blocks.ts';

it('says what was read, what it rests on and how sure it is', async () => {
  const { blocks } = explanationModal({
    read: [
      { what: 'Names', found: 'JEDI' },
      { what: 'Asked for', found: 'who' },
    ],
    facts: [
      {
        id: 'jedi-award',
        claim: 'Microsoft won JEDI.',
        standing: 'of 25 October 2019, overtaken since, high confidence, 2 sources',
      },
    ],
    records: Array.from({ length: 12 }, (_, index) => `offering-${index}`),
    decision: 'It is 93% sure.',
  });
  await expect(drawBlocks(blocks as KnownBlock[])).toMatchFileSnapshot(
    '../snapshots/explanation.txt',
  );
});

it('is within the limits of a modal, whatever it holds', () => {
  const explanation = fc.record({
    read: fc.array(fc.record({ what: anyText, found: anyText }), { maxLength: 7 }),
    facts: fc.array(fc.record({ id: anyText, claim: anyText, standing: anyText }), {
      maxLength: 30,
    }),
    records: fc.array(anyText, { maxLength: 30 }),
    decision: anyText,
  });
  fc.assert(
    fc.property(explanation, (any) => {
      const view = explanationModal(any);
      expect(checkView({ ...view }, 'modal')).toEqual([]);
      expect(JSON.stringify(view)).not.toMatch(/<[!@#]|"type":"(broadcast|user)"/);
    }),
    { numRuns: 200 },
  );
});
