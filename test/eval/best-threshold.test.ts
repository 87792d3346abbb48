import { describe, expect, it } from 'vitest';
import { bestThreshold, type Found, isRight } from './best-threshold.ts';

const jedi = (score: number, said = 'cancelled in July 2021'): Found => ({
  expect: { outcome: 'answer', says: ['July 2021'] },
  hit: { said, score },
});
const pancakes = (score: number): Found => ({
  expect: { outcome: ['abstain', 'help'] },
  hit: { said: 'cancelled in July 2021', score },
});

describe('isRight', () => {
  it.each<[string, Found, number, boolean]>([
    ['found what was to be said', jedi(5), 3, true],
    ['silent about what it should know', jedi(2), 3, false],
    ['found something else', jedi(5, 'awarded in 2019'), 3, false],
    ['spoke where silence was due', pancakes(5), 3, false],
    ['silent where it was due', pancakes(2), 3, true],
    ['found nothing, rightly', { ...pancakes(0), hit: null }, 0, true],
  ])('%s', (_, found, threshold, right) => {
    expect(isRight(found, threshold)).toBe(right);
  });
});

describe('bestThreshold', () => {
  it('keeps what it knows and drops what it does not', () => {
    expect(bestThreshold([jedi(9), jedi(6), pancakes(4), pancakes(5)])).toBe(6);
  });

  it('answers everything where silence never pays', () => {
    expect(bestThreshold([jedi(9), jedi(1)])).toBe(0);
  });

  it('keeps silent throughout where nothing found is right', () => {
    const found = [pancakes(4), pancakes(8)];
    const threshold = bestThreshold(found);
    expect(found.every((one) => isRight(one, threshold))).toBe(true);
  });
});
