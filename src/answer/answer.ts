import { lookUp } from '../catalog/domains.ts';
import type { LookUp } from '../catalog/look-up.ts';
import { normalise } from '../language/normalise.ts';
import { spanOfDate } from '../language/periods.ts';
import { tokenise } from '../language/tokens.ts';
import { findMarkings } from '../markings/find-markings.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { featuresOf } from '../search/features.ts';
import { isNotYet } from '../search/later.ts';
import type { Reading } from '../search/reading.ts';
import { composeLookUp, joinLookUp } from './compose/look-up.ts';
import { composePart } from './compose/part.ts';
import { notYet } from './compose/unanswered.ts';
import { readInThread } from './follow-up.ts';
import { EXAMPLES, helpAnswer } from './help.ts';
import { primaryIntent, saysNothing } from './intent.ts';
import { answerByMeaning } from './meanings.ts';
import { respondToNames } from './named.ts';
import { checkPart } from './premise.ts';
import { prepare } from './prepare.ts';
import { respondByRank } from './ranked.ts';
import { refusalAnswer } from './refusal.ts';
import type { Situation } from './situation.ts';
import { joinAnswers, splitInTwo } from './two-questions.ts';
import type { Answer, AnswerContext, Intent } from './types.ts';

/**
 * Answers a question from the knowledge, and from nothing else: the same question, knowledge and
 * dates give the same answer. Text with classification markings is refused unread, and left out where
 * an earlier turn had it. Never throws, whatever the text.
 *
 * @example answer('jedi', { knowledge, today: '2026-11-24', asOf: null, history: [] }).headline
 */
export function answer(question: string, context: AnswerContext): Answer {
  if (findMarkings(question).length > 0) return refusalAnswer();
  const whole = answerOne(question, context);
  const parts = splitInTwo(question, context.knowledge.language);
  if (parts === null) return whole;
  const [first, second] = [
    answerOne(parts[0], context),
    answerOne(parts[1], { ...context, history: [...context.history, parts[0]] }),
  ];
  const areBoth = first.outcome === 'answer' && second.outcome === 'answer';
  const isWhole = whole.outcome === 'answer' && whole.confidence >= SURE_OF_WHOLE;
  if (!areBoth || isWhole || first.facts[0] === second.facts[0]) return whole;
  return joinAnswers(first, second);
}

/** A question that is answered as surely as this is one, however it is put. */
const SURE_OF_WHOLE = 0.95;

function answerOne(question: string, context: AnswerContext): Answer {
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
  if (found === null || isBeside(found, reading)) return told;
  if (told.outcome === 'answer' && takesOver(question, reading, history, index, context.today))
    return told;
  const isTold =
    told.outcome === 'answer' &&
    (found.certainty === 'named' || isOwnWording(told, reading, index));
  return isTold ? joinLookUp(told, found) : composeLookUp(found);
}

function respond(intent: Intent, situation: Situation): Answer {
  const { reading, index, asOf } = situation;
  const late = reading.entities.find((id) => asOf !== null && isNotYet(id, asOf, index));
  if (late !== undefined) return notYet(late, intent, situation);
  const named = respondToNames(intent, situation);
  if (named !== null) return named;

  const part =
    asOf === null ? checkPart(reading, index, situation.conceptOf, situation.names) : null;
  if (part !== null && (intent === 'yes-no' || !part.holds))
    return composePart(part, intent, situation);

  return respondByRank(intent, situation);
}

/** Whether a question says less than what is asked: the rest it takes over from the turns before. */
function takesOver(
  question: string,
  { concepts }: Reading,
  history: readonly string[],
  index: FactIndex,
  today: string,
): boolean {
  if (history.length === 0) return false;
  return index.reader.read(question, today, index).concepts.length < concepts.length;
}

/** Whether a table only says that it lists nothing of a name, and the facts know what that name says. */
function isBeside({ headline }: LookUp, { mentions, text }: Reading): boolean {
  const unlisted = /^Not listed: .* called (.+) as of /.exec(headline.text)?.[1]?.toLowerCase();
  if (unlisted === undefined) return false;
  const words = text.split(' ');
  return mentions.some(({ from, to }) => unlisted.includes(words.slice(from, to).join(' ')));
}

const COUNTED: readonly string[] = ['list', 'how-much'];

/** Whether an answer begins with a fact of which the question is one of its own, word for word or nearly. */
function isOwnWording(
  { facts: [first = ''] }: Answer,
  reading: Reading,
  index: FactIndex,
): boolean {
  const features = featuresOf(reading);
  const entry = index.byId.get(first);
  if (entry === undefined || reading.ordinary.length + reading.unknown.length > 0) return false;
  // Rows and counts are what tables are for.
  const [intent = ''] = reading.intents;
  if (COUNTED.includes(intent)) return false;
  return entry.asked.some(
    (own) =>
      (own.intents[0] ?? '') === intent &&
      own.features.size === features.size &&
      [...own.features].every((feature) => features.has(feature)),
  );
}
