import { lookUp } from '../catalog/domains.ts';
import { normalise } from '../language/normalise.ts';
import { type Period, spanOfDate } from '../language/periods.ts';
import { tokenise } from '../language/tokens.ts';
import { findMarkings } from '../markings/find-markings.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { featuresOf, nameOfPeriod } from '../search/features.ts';
import { isNotYet } from '../search/later.ts';
import { type Candidate, rankFacts } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';
import { weight } from '../search/weights.ts';
import { composeComparison, findComparison } from './compose/comparison.ts';
import { composeFact } from './compose/fact.ts';
import { composeList } from './compose/list.ts';
import { composeLookUp, joinLookUp } from './compose/look-up.ts';
import { composePart } from './compose/part.ts';
import { composeTimeline } from './compose/timeline.ts';
import { composePeriod, composeTopic } from './compose/topic.ts';
import { abstain, notYet, offerChoices } from './compose/unanswered.ts';
import { composeWhatsNew } from './compose/whats-new.ts';
import { confidenceIn } from './confidence.ts';
import { readInThread } from './follow-up.ts';
import { EXAMPLES, helpAnswer } from './help.ts';
import { onlyNames, primaryIntent, saysNothing } from './intent.ts';
import { answerByMeaning } from './meanings.ts';
import { checkPart } from './premise.ts';
import { prepare } from './prepare.ts';
import { refusalAnswer } from './refusal.ts';
import type { Situation } from './situation.ts';
import { factsAbout } from './suggest.ts';
import type { Answer, AnswerContext, Intent } from './types.ts';

/** A thing that is named and nothing else is not mistaken for another. */
const SURE_OF_NAME = 0.97;
const SURE_OF_PERIOD = 0.85;

/**
 * Answers a question from the knowledge, and from nothing else: the same question, knowledge and
 * dates give the same answer. Text with classification markings is refused unread, and left out where
 * an earlier turn had it. Never throws, whatever the text.
 *
 * @example answer('jedi', { knowledge, today: '2026-11-24', asOf: null, history: [] }).headline
 */
export function answer(question: string, context: AnswerContext): Answer {
  if (findMarkings(question).length > 0) return refusalAnswer();
  const { index, names, catalog } = prepare(context.knowledge);
  const history = context.history.filter((turn) => findMarkings(turn).length === 0);
  const reading = readInThread(question, history, index, context.today);
  const intent = primaryIntent(reading);
  const isHelp = intent === 'help' && reading.entities.length === 0;
  if (saysNothing(reading) || isHelp) return helpAnswer(EXAMPLES);
  const situation = {
    knowledge: context.knowledge,
    index,
    names,
    weights: context.knowledge.language.ranking,
    today: context.today,
    asOf: context.asOf === null ? null : spanOfDate(context.asOf).to,
    conceptOf: index.reader.conceptOf,
  };
  const asked = normalise(question);
  // A table holds for its edition's day, so it says nothing of an earlier one.
  const found =
    context.asOf === null
      ? lookUp(catalog, {
          text: asked,
          words: tokenise(asked).map(({ text }) => text),
          intents: reading.intents,
          periods: reading.periods,
          entities: reading.entities,
          history: history.map(normalise),
          today: context.today,
        })
      : null;
  const respondTo = (read: Reading) => respond(intent, { ...situation, reading: read });
  const told = answerByMeaning(reading, respondTo, situation);
  if (found === null) return told;
  const isTold =
    told.outcome === 'answer' &&
    (found.certainty === 'named' || isOwnWording(told, reading, index));
  return isTold ? joinLookUp(told, found) : composeLookUp(found);
}

function respond(intent: Intent, situation: Situation): Answer {
  const { reading, index, weights, asOf } = situation;
  const late = reading.entities.find((id) => asOf !== null && isNotYet(id, asOf, index));
  if (late !== undefined) return notYet(late, intent, situation);
  const named = respondToNames(intent, situation);
  if (named !== null) return named;

  const part =
    asOf === null ? checkPart(reading, index, situation.conceptOf, situation.names) : null;
  if (part !== null && (intent === 'yes-no' || !part.holds))
    return composePart(part, intent, situation);

  const { candidates, mass } = rankFacts(reading, index, weights, asOf);
  if (!isNonEmpty(candidates)) return abstain(intent, 0, situation);
  const confidence = confidenceIn(candidates, mass, situation);
  if (confidence >= weight(weights, 'decide.answer')) {
    const list = intent === 'list' ? composeList(candidates, confidence, situation) : null;
    return list ?? composeFact(candidates, intent, confidence, situation);
  }
  return isWorthOffering(candidates[0], confidence, situation)
    ? offerChoices(candidates, intent, confidence)
    : abstain(intent, confidence, situation);
}

/** Whether an answer begins with a fact of which the question is one of its own, word for word or nearly. */
function isOwnWording(
  { facts: [first = ''] }: Answer,
  reading: Reading,
  index: FactIndex,
): boolean {
  const features = featuresOf(reading);
  const entry = index.byId.get(first);
  if (entry === undefined || reading.ordinary.length + reading.unknown.length > 0) return false;
  return entry.asked.some(
    (own) =>
      own.features.size === features.size &&
      [...own.features].every((feature) => features.has(feature)),
  );
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

/** Cards, comparisons and timelines need no ranking: they follow from what is named. */
function respondToNames(intent: Intent, situation: Situation): Answer | null {
  const { reading } = situation;
  const [first, second] = reading.entities;
  if (reading.unknown.length > 0) return null;
  const asksMore = reading.concepts.length + reading.ordinary.length > 0;
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

const isNonEmpty = (list: readonly Candidate[]): list is readonly [Candidate, ...Candidate[]] =>
  list.length > 0;
