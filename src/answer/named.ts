import type { Period } from '../language/periods.ts';
import { nameOfPeriod } from '../search/features.ts';
import { composeComparison, findComparison } from './compose/comparison.ts';
import { composeTimeline } from './compose/timeline.ts';
import { composePeriod, composeTopic } from './compose/topic.ts';
import { composeWhatsNew } from './compose/whats-new.ts';
import { onlyNames } from './intent.ts';
import type { Situation } from './situation.ts';
import { factsAbout } from './suggest.ts';
import type { Answer, Intent } from './types.ts';

/** A thing that is named and nothing else is not mistaken for another. */
const SURE_OF_NAME = 0.97;
const SURE_OF_PERIOD = 0.85;
/** What is new is what changed. */
const CHANGE = 'chang';

/** Cards, comparisons and timelines need no ranking: they follow from what is named. */
export function respondToNames(intent: Intent, situation: Situation): Answer | null {
  const { reading } = situation;
  const [first, second] = reading.entities;
  if (reading.unknown.length > 0) return null;
  const asksMore =
    reading.ordinary.length > 0 || reading.concepts.some(({ concept }) => concept !== CHANGE);
  if (intent === 'whats-new' && !asksMore) return composeWhatsNew(first, situation);
  if (first === undefined) return null;
  if (intent === 'comparison' && second !== undefined) {
    return composeComparison(reading.entities, situation);
  }
  // "JEDI or JWCC", "niprnet siprnet jwics": where there is a comparison of just these, it is meant.
  const { comparisons } = situation.knowledge;
  const isOfThese = findComparison(reading.entities, comparisons)?.between.length;
  if (onlyNames(reading, intent) && second !== undefined && isOfThese === reading.entities.length)
    return composeComparison(reading.entities, situation);
  if (intent === 'timeline') return composeTimeline(first, situation);
  if (onlyNames(reading, intent) && second === undefined) {
    const [period] = reading.periods;
    if (period !== undefined) {
      if (isAskedFor(first, period, situation)) return null;
      const then = composePeriod(first, period, SURE_OF_PERIOD, situation);
      if (then !== null) return then;
      // What a thing is does not say what it was then.
      if (intent === 'topic') return null;
    }
    const kind = intent === 'definition' ? 'definition' : 'topic';
    return composeTopic(first, kind, SURE_OF_NAME, situation);
  }
  return null;
}

/** Whether a fact about a thing is asked for by this very period: then it, and not all of that time, is meant. */
function isAskedFor(entity: string, period: Period, { index }: Situation): boolean {
  const name = nameOfPeriod(period);
  return factsAbout(entity, index).some(({ asked }) =>
    asked.some(({ periods, features }) => periods.includes(name) && features.size === 1),
  );
}
