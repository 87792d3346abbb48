import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Frame } from '../../../src/render/blocks/arrange.ts';
import { questionButton } from '../../../src/render/blocks/buttons.ts';
import { drawContent } from '../../../src/render/blocks/content.ts';
import { DETAILS } from '../../../src/render/blocks/detail.ts';
import { fitsAtOnce } from '../../../src/render/blocks/fits-at-once.ts';
import { LIMITS } from '../../../src/render/blocks/limits.ts';
import { ratingSelect } from '../../../src/render/blocks/rating.ts';
import { anyAnswer, anyText } from '../../support/arbitrary-answer.ts';

const button = (question: string) => questionButton('more:2', 'Show more', 'Next', question, 2_000);

describe('a reply that is taken to fit without being measured', () => {
  it('fits, whatever it holds', () => {
    let fitting = 0;
    fc.assert(
      fc.property(anyAnswer, anyText, anyText, (answer, question, intro) => {
        const content = drawContent(answer, 'rich', DETAILS[0]);
        const frame: Frame = {
          intro,
          first: true,
          left: { points: 0, rows: 0 },
          more: button(question),
          share: button(question),
          person: { kind: 'link', url: `https://help.example.gov/${'a'.repeat(470)}` },
          why: button(question),
          rating: ratingSelect({ ...answer, outcome: 'answer' }, question),
        };
        if (!fitsAtOnce(content, frame)) return;
        fitting += 1;
        const all = {
          points: [0, content.points.length],
          caveats: [0, content.caveats.length],
          rows: [0, 0],
        } as const;
        const size = JSON.stringify(arrange(content, all, frame)).length;
        expect(size).toBeLessThan(LIMITS.blocksJson - 500);
      }),
      { numRuns: 300 },
    );
    expect(fitting).toBeGreaterThan(10);
  });
});
