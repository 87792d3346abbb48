import type { EngineName } from './engines.ts';

/** How many facts: those of the knowledge, or so many made in their image. */
export type Size = 'real' | number;

/** Times of a set of questions, in milliseconds a question. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  /** How many questions were timed, each as often as it was asked. */
  readonly samples: number;
  /** Share of the questions whose first fact was the one they were written for, 0 to 1. */
  readonly right: number;
}

/** What one process found out about one engine at one size. */
export interface Measured {
  readonly engine: EngineName;
  readonly size: Size;
  readonly facts: number;
  readonly buildMs: number;
  /** What the index adds to the heap, in bytes. */
  readonly indexBytes: number;
  /** Resident memory of the whole process after building, the knowledge included, in bytes. */
  readonly residentBytes: number;
  readonly clean: Timing;
  readonly misspelt: Timing;
}
