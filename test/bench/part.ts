import type { NoiseGauge } from './report/noise.ts';

/** Prints a line, or several. */
export type Print = (text: string) => void;

/** One part of the benchmark, which can be run alone. */
export interface Part {
  readonly title: string;
  run(print: Print, noise: NoiseGauge): Promise<void>;
}
