/** A choice among rows of figures, of which some are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** A row of figures and whether what they speak for was right. */
export interface Sample {
  readonly row: readonly number[];
  readonly right: boolean;
}

const ROUNDS = 3_000;
const STEP = 0.3;
/** How hard the weights are held to where they started, so that what the samples say nothing of stays. */
const HOLD = 0.0005;
/** So much each figure of a choice weighs at least, to decide between rows that are else alike. */
const LEAST = 0.02;
/** Scores run from 0 to about 1; a choice is sharper than that. */
const SHARPNESS = 12;

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/**
 * Weights under which the right rows score highest: gradient ascent on their softmax share. None
 * falls below a little: each figure is made to speak for a row, and a minus would only fit the sample.
 */
export function fitChoice(choices: readonly Choice[], start: readonly number[]): number[] {
  return ascend(
    start,
    (weights) => {
      const gradient = start.map(() => 0);
      for (const { rows, right } of choices) {
        const shares = softmax(rows.map((row) => dot(row, weights) * SHARPNESS));
        const rightShares = shares.map((share, at) => (right[at] ? share : 0));
        const total = rightShares.reduce((sum, share) => sum + share, 0) || 1;
        rows.forEach((row, at) => {
          const pull = (rightShares[at] ?? 0) / total - (shares[at] ?? 0);
          row.forEach((value, column) => {
            gradient[column] =
              (gradient[column] ?? 0) + (pull * value * SHARPNESS) / choices.length;
          });
        });
      }
      return gradient;
    },
    (value) => Math.max(LEAST, value),
  );
}

/**
 * Weights of a logistic curve through the samples.
 *
 * @param signs 1 for a weight that may not fall below 0, -1 for one that may not rise above it, 0 for any
 */
export function fitLogistic(
  samples: readonly Sample[],
  start: readonly number[],
  signs: readonly number[],
): number[] {
  return ascend(
    start,
    (weights) => {
      const gradient = start.map(() => 0);
      for (const { row, right } of samples) {
        const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-dot(row, weights)));
        row.forEach((value, column) => {
          gradient[column] = (gradient[column] ?? 0) + (error * value) / samples.length;
        });
      }
      return gradient;
    },
    (value, at) => {
      const sign = signs[at] ?? 0;
      return sign === 0 || value * sign >= 0 ? value : 0;
    },
  );
}

function ascend(
  start: readonly number[],
  gradientAt: (weights: readonly number[]) => number[],
  within: (value: number, at: number) => number,
): number[] {
  let weights = [...start];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = gradientAt(weights);
    weights = weights.map((value, at) => {
      const pulledBack = HOLD * (value - (start[at] ?? 0));
      return within(value + STEP * ((gradient[at] ?? 0) - pulledBack), at);
    });
  }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
