import type { Answer, Outcome } from '../../src/answer/types.ts';
import type { Expectation } from './question.ts';
import { acceptedOutcomes, toPattern } from './question.ts';

export const VERDICTS = ['right', 'wrong', 'wrong-but-confident', 'abstained-wrongly'] as const;

/** How a reply did. Wrong but confident is the worst: someone would rely on it. */
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** What was missing or should not have been there; empty where right. */
  readonly faults: readonly string[];
}

/** What judging needs of a reply. */
export interface Reply {
  readonly outcome: Outcome;
  readonly headline: string;
  /** Headline, points, table and caveats: what a reader takes from it. */
  readonly said: string;
  readonly confidence: number;
}

/** The parts of an Answer that say something, in the order of reading. */
export function replyOf(answer: Answer): Reply {
  const { headline, points, table, caveats } = answer;
  const rows = table === null ? [] : [table.columns, ...table.rows.map(({ cells }) => cells)];
  const said = [
    headline.text,
    ...points.map(({ text }) => text),
    ...(table === null ? [] : [table.title]),
    ...rows.map((cells) => cells.join(' | ')),
    ...caveats.map(({ text }) => text),
  ].join('\n');
  return { outcome: answer.outcome, headline: headline.text, said, confidence: answer.confidence };
}

/**
 * Holds a reply against what was expected.
 *
 * @param threshold the confidence from which the bot answers
 * @example judge({ outcome: 'answer', says: ['July 2021'] }, reply, 0.5).verdict // 'right'
 */
export function judge(expect: Expectation, reply: Reply, threshold: number): Judgement {
  const accepted = acceptedOutcomes(expect);
  const faults = accepted.includes(reply.outcome)
    ? contentFaults(expect, reply)
    : [`${reply.outcome} where ${accepted.join(' or ')} was right`];
  if (faults.length === 0) return { verdict: 'right', faults };
  return { verdict: verdictOfFault(accepted, reply, threshold), faults };
}

function verdictOfFault(
  accepted: readonly Outcome[],
  { outcome, confidence }: Reply,
  threshold: number,
): Verdict {
  if (outcome === 'answer') return confidence >= threshold ? 'wrong-but-confident' : 'wrong';
  return accepted.includes('answer') ? 'abstained-wrongly' : 'wrong';
}

function contentFaults({ says, headline, never }: Expectation, reply: Reply): string[] {
  if (reply.outcome !== 'answer') return [];
  return [
    ...(says ?? []).filter((source) => !toPattern(source).test(reply.said)).map(missing('text')),
    ...(headline ?? [])
      .filter((source) => !toPattern(source).test(reply.headline))
      .map(missing('headline')),
    ...(never ?? [])
      .filter((source) => toPattern(source).test(reply.said))
      .map((source) => `says /${source}/`),
  ];
}

const missing = (where: string) => (source: string) => `no /${source}/ in the ${where}`;
