import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetOld } from '../../src/modes/keep-house.ts';
import { createFeedback } from '../../src/store/feedback.ts';
import { createGaps } from '../../src/store/gaps.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const NOW = Date.parse('2026-11-24T12:00:00Z');

it.each([
  { days: 0, kept: [] },
  { days: 1, kept: ['2026-11-24'] },
  { days: 3, kept: ['2026-11-24', '2026-11-22'] },
])('what is kept for $days days is gone after them', async ({ days, kept }) => {
  const feedback = createFeedback(store);
  for (const day of ['2026-11-21', '2026-11-22', '2026-11-24'])
    await feedback.keep(day, {
      verdict: 'wrong',
      day,
      outcome: 'answer',
      question: null,
      facts: [],
    });
  const gaps = createGaps(store);
  for (const day of ['2026-11-21', '2026-11-22', '2026-11-24'])
    await gaps.add([{ day, question: day, outcome: 'abstain' }]);
  await forgetOld(store, { keepHours: 48, feedbackDays: days, gapDays: days }, NOW);
  expect((await feedback.latest(10)).map(({ day }) => day)).toEqual(kept);
  expect((await gaps.most(10)).map(({ question }) => question)).toEqual(kept);
});
