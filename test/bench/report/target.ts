import { formatNumber } from './numbers.ts';

/** A figure that the design asks for. */
export interface Target {
  /** What is measured, as a sentence would name it. */
  readonly what: string;
  readonly value: number;
  /** `at most` or `at least`. */
  readonly bound: 'at most' | 'at least';
  readonly goal: number;
}

/** A figure beside its target and whether it is reached: `requests cost 1.14 times … at most 1.2: reached`. */
export function drawTarget({ what, value, bound, goal }: Target): string {
  const reached = bound === 'at most' ? value <= goal : value >= goal;
  const verdict = reached ? 'reached' : 'NOT reached';
  return `  ${what}: ${formatNumber(value)} times (target ${bound} ${goal}): ${verdict}`;
}
