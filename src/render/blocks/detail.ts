/** How much of each thing a reply shows, in characters unless said otherwise. */
export interface Detail {
  readonly statement: number;
  readonly cell: number;
  /** Citations after one statement, in number. */
  readonly cites: number;
  /** Longer addresses are shown without a link. */
  readonly url: number;
  readonly contextLine: number;
  /** Longer questions get no button. */
  readonly question: number;
  readonly suggestion: number;
}

/**
 * Tried in order until a reply fits. Every answer of the fact base fits the first; the last holds
 * whatever an answer contains, by the sums of its figures.
 */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  {
    statement: 2_000,
    cell: 300,
    cites: 6,
    url: 1_000,
    contextLine: 2_800,
    question: 2_000,
    suggestion: 300,
  },
  {
    statement: 600,
    cell: 100,
    cites: 3,
    url: 300,
    contextLine: 1_200,
    question: 1_000,
    suggestion: 150,
  },
  {
    statement: 200,
    cell: 30,
    cites: 2,
    url: 150,
    contextLine: 500,
    question: 250,
    suggestion: 60,
  },
];
