import { beginningOf } from '../../search/later.ts';
import type { Candidate } from '../../search/rank.ts';
import { remark } from '../cite.ts';
import { formatDate, formatNames } from '../format.ts';
import { onceEach } from '../once-each.ts';
import { nameOf, type Situation } from '../situation.ts';
import { firstQuestion, MOST_SUGGESTIONS, suggestAbout } from '../suggest.ts';
import type { Answer, Intent } from '../types.ts';

/** Near misses, offered as complete questions to choose from. */
export function offerChoices(
  candidates: readonly Candidate[],
  intent: Intent,
  confidence: number,
): Answer {
  const choices = onceEach(candidates.map(({ entry }) => firstQuestion(entry)));
  return {
    ...unanswered('did-you-mean', intent, confidence),
    headline: remark('No fact here answers that as it is worded. These come nearest.'),
    suggestions: choices.slice(0, MOST_SUGGESTIONS),
  };
}

/** Says plainly that it does not know, which words it could not place, and what it does know nearby. */
export function abstain(intent: Intent, confidence: number, situation: Situation): Answer {
  const { reading, names } = situation;
  const strange = onceEach([...reading.unknown, ...reading.ordinary]).slice(0, 3);
  const known = reading.entities.map((id) => nameOf(id, names));
  const points = [];
  if (strange.length > 0) {
    points.push(remark(`I could not place ${formatNames(strange.map((word) => `“${word}”`))}.`));
  }
  if (known.length > 0)
    points.push(remark(`I can answer other questions about ${formatNames(known)}.`));
  return {
    ...unanswered('abstain', intent, confidence),
    headline: remark('I do not know: the fact base has no answer to that, so I will not guess.'),
    points,
    suggestions: reading.entities
      .flatMap((id) => [nameOf(id, names), ...suggestAbout(id, situation, [])])
      .slice(0, MOST_SUGGESTIONS),
  };
}

/** Says that a thing was not there yet on the day that the answer is to hold for. */
export function notYet(entity: string, intent: Intent, situation: Situation): Answer {
  const { names, index, asOf } = situation;
  const name = nameOf(entity, names);
  const begun = beginningOf(entity, index);
  const first =
    begun === null ? '' : ` The first that is recorded of ${name} is of ${formatDate(begun)}.`;
  return {
    ...unanswered('abstain', intent, 0),
    headline: remark(
      `Nothing is recorded of ${name} on or before ${formatDate(asOf ?? '')}.${first}`,
    ),
    suggestions: [name],
  };
}

function unanswered(outcome: Answer['outcome'], intent: Intent, confidence: number) {
  return {
    outcome,
    intent,
    points: [],
    table: null,
    caveats: [],
    sources: [],
    asOf: null,
    confidence: Math.round(confidence * 100) / 100,
    facts: [],
  } as const;
}
