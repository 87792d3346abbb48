import { describe, expect, it } from 'vitest';
import { binByConfidence, expectedCalibrationError, type Graded } from './calibration.ts';

const graded = (confidence: number, right: boolean, times = 1): Graded[] =>
  Array.from({ length: times }, () => ({ confidence, right }));

describe('calibration', () => {
  it('puts a confidence of 1 into the last bin', () => {
    const bins = binByConfidence(graded(1, true));
    expect(bins).toHaveLength(10);
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, count: 1, stated: 1, reached: 1 });
  });

  it('has no error where nine in ten answers at 0.9 are right', () => {
    const bins = binByConfidence([...graded(0.9, true, 9), ...graded(0.9, false)]);
    expect(expectedCalibrationError(bins)).toBeCloseTo(0, 10);
  });

  it('weighs the error of each bin by its answers', () => {
    const bins = binByConfidence([...graded(0.95, true, 3), ...graded(0.55, false)]);
    expect(expectedCalibrationError(bins)).toBeCloseTo((3 * 0.05 + 0.55) / 4, 10);
  });

  it('is 0 where nothing was answered', () => {
    expect(expectedCalibrationError(binByConfidence([]))).toBe(0);
  });
});
