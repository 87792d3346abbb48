import { type Candidate, rankFacts } from '../search/rank.ts';
import { weight } from '../search/weights.ts';
import { composeFact } from './compose/fact.ts';
import { composeList } from './compose/list.ts';
import { abstain, offerChoices } from './compose/unanswered.ts';
import { confidenceIn } from './confidence.ts';
import { hasGap, lacksKind } from './gap.ts';
import type { Situation } from './situation.ts';
import type { Answer, Intent } from './types.ts';

/** Of the candidates that score this near to the best, the first of the kind that is asked for is taken. */
const NEAR_SCORE = 0.8;
const MOST_TRIED = 10;

type Candidates = readonly [Candidate, ...Candidate[]];

/** The answer of the fact that ranks first, or what comes nearest, or that nothing does. */
export function respondByRank(intent: Intent, situation: Situation): Answer {
  const { reading, index, weights, asOf } = situation;
  const { candidates: ranked, mass } = rankFacts(reading, index, weights, asOf);
  if (!isNonEmpty(ranked)) return abstain(intent, 0, situation);
  const candidates = wholeFirst(ranked, situation);
  const confidence = confidenceIn(candidates, mass, situation);
  if (confidence >= weight(weights, 'decide.answer')) {
    const list = intent === 'list' ? composeList(candidates, confidence, situation) : null;
    return list ?? composeFact(candidates, intent, confidence, situation);
  }
  return isWorthOffering(candidates[0], confidence, situation)
    ? offerChoices(candidates, intent, confidence)
    : abstain(intent, confidence, situation);
}

/** A near candidate before the first one, where only this one gives the kind of answer that is asked for. */
function wholeFirst(candidates: Candidates, situation: Situation): Candidates {
  const [best] = candidates;
  if (!lacksKind(best.entry, situation.reading)) return candidates;
  const near = candidates
    .slice(0, MOST_TRIED)
    .filter(({ score }) => score >= best.score * NEAR_SCORE);
  const whole = near.find((candidate) => !hasGap(candidate, situation));
  if (whole === undefined || whole === best) return candidates;
  return [whole, ...candidates.filter((candidate) => candidate !== whole)];
}

/** Near misses are offered about a thing that was named, or where they speak to most that was asked. */
function isWorthOffering(
  best: Candidate,
  confidence: number,
  { reading, weights }: Situation,
): boolean {
  if (confidence < weight(weights, 'decide.offer')) return false;
  if (reading.entities.length > 0) return best.parts.coverage >= weight(weights, 'decide.overlap');
  const isStrange = reading.unknown.length + reading.ordinary.length > 0;
  const isLike = best.parts.question >= weight(weights, 'decide.likeness.nameless');
  return !isStrange && isLike && best.parts.coverage >= weight(weights, 'decide.overlap.nameless');
}

const isNonEmpty = (list: readonly Candidate[]): list is Candidates => list.length > 0;
