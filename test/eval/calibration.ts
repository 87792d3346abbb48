/** An answer's stated confidence, and whether it was right. */
export interface Graded {
  readonly confidence: number;
  readonly right: boolean;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean stated confidence; 0 in an empty bin. */
  readonly stated: number;
  /** Share that was right; 0 in an empty bin. */
  readonly reached: number;
}

/** Sorts answers into bins of equal width by their confidence; 1 belongs to the last bin. */
export function binByConfidence(answers: readonly Graded[], bins = 10): CalibrationBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const inBin = answers.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index,
    );
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: inBin.length,
      stated: mean(inBin.map(({ confidence }) => confidence)),
      reached: mean(inBin.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

/** The mean distance between stated confidence and share right, weighed by the bins' sizes. */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 0;
  return bins.reduce(
    (sum, { count, stated, reached }) => sum + (count / total) * Math.abs(stated - reached),
    0,
  );
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
