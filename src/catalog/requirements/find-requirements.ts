import type { Span } from '../wording/spans.ts';

/** A requirement's number in a text, however it is spelt. */
export interface FoundRequirement extends Span {
  /** `3.5.3`, `3.11.2e`, `b.1.iv`. It need not exist. */
  readonly number: string;
  /** Whether the domain or the level stands before it: then it is CMMC's beyond doubt. */
  readonly isFull: boolean;
}

const FORM =
  /(?<![a-z0-9.])(?<before>(?:(?:ac|at|au|ca|cm|ia|ir|ma|mp|pe|ps|ra|sc|si)[. -]{0,2})?l[1-3][ .-]{0,2})?(?<number>3\.[1-9]\d?\.[1-9]\d?e?|b\.1\.[ivx]+)(?![a-z\d]|\.\d)/g;
const FAR = /(?:52\.204-21 ?)?\(?b\)? ?\(1\) ?\((?<roman>[ivx]+)\)/g;

/**
 * Finds requirements: "3.5.3", "IA.L2-3.5.3", "ia l2 3.5.3", "b.1.iv", "52.204-21(b)(1)(iv)". The
 * numbers of Revision 3, as 03.05.03, are none.
 */
export function findRequirements(text: string): FoundRequirement[] {
  const found = Array.from(text.matchAll(FORM), (match) => ({
    number: match.groups?.number ?? '',
    isFull: match.groups?.before !== undefined || (match.groups?.number ?? '').startsWith('b'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const far = Array.from(text.matchAll(FAR), (match) => ({
    number: `b.1.${match.groups?.roman}`,
    isFull: true,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...found, ...far];
}
