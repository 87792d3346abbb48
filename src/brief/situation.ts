import { type Prepared, prepare } from '../answer/prepare.ts';
import type { Situation } from '../answer/situation.ts';
import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';

/** All that a brief may look at: the knowledge, and the day. */
export interface BriefSituation extends Omit<Situation, 'reading' | 'conceptOf'> {
  readonly catalog: Prepared['catalog'];
  /** The date to hold for as it was given; null for today. */
  readonly given: PartialDate | null;
}

/**
 * Puts together what briefs are made from.
 *
 * @param today YYYY-MM-DD
 * @param asOf the past date that they are to hold for; null for today
 */
export function briefSituation(
  knowledge: Knowledge,
  today: string,
  asOf: PartialDate | null,
): BriefSituation {
  return {
    knowledge,
    ...prepare(knowledge),
    weights: knowledge.language.ranking,
    today,
    asOf: asOf === null ? null : spanOfDate(asOf).to,
    given: asOf,
  };
}
