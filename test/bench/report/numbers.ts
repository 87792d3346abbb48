/** The middle of some numbers, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? at(sorted, Math.floor(middle))
    : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
};

/** The smallest of the values that at least `share` (0 to 1) of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return at(sorted, Math.max(0, Math.ceil(sorted.length * share) - 1));
}

function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined) throw new Error('no values to take a figure from');
  return value;
}

/** A number with three significant digits, and thousands marks where it is long: `0.0312`, `1,240`. */
export function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

export const formatMs = (ms: number): string => `${formatNumber(ms)} ms`;
export const formatMb = (bytes: number): string => `${formatNumber(bytes / 1e6)} MB`;
