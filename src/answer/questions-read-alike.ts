import type { TopicFact } from '../knowledge/types.ts';
import type { AskedAs, FactIndex } from '../search/fact-index.ts';

/** One of a fact's own questions. */
export interface ClaimedQuestion {
  readonly fact: TopicFact;
  /** The question's place among the fact's own. */
  readonly at: number;
  readonly text: string;
}

/** A question that facts before this one claim too, with one question of each. */
export interface SharedQuestion extends ClaimedQuestion {
  readonly alsoOf: readonly ClaimedQuestion[];
}

/**
 * Questions of different facts that the bot cannot tell apart: they name the same things, speak of the
 * same, and ask it in the same way of the same time. Either fact could be the answer, and which one is
 * given would be chance. There is one for each such reading, of the last fact that claims it.
 *
 * A fact and what has overtaken it may share a question: the day that is asked about decides, and the
 * reply to one names the other. Questions in which nothing is named have only their words to be told by.
 */
export function questionsReadAlike({
  facts,
  byId,
}: Pick<FactIndex, 'facts' | 'byId'>): SharedQuestion[] {
  const readings = new Map<string, Map<string, ClaimedQuestion>>();
  for (const { fact, asked } of facts) {
    const latest = latestOf(fact);
    for (const [at, question] of asked.entries()) {
      if (question.features.size === 0) continue;
      const reading = readingOf(question);
      const claims = readings.get(reading) ?? new Map<string, ClaimedQuestion>();
      readings.set(reading, claims);
      if (!claims.has(latest)) claims.set(latest, { fact, at, text: question.text });
    }
  }
  return [...readings.values()].flatMap((claims) => {
    const alsoOf = [...claims.values()];
    const last = alsoOf.pop();
    return last === undefined || alsoOf.length === 0 ? [] : [{ ...last, alsoOf }];
  });

  /** The id of the fact that holds now, after all that overtook one another. */
  function latestOf({ id, supersededBy }: TopicFact): string {
    const next = supersededBy === undefined ? undefined : byId.get(supersededBy);
    return next === undefined ? id : latestOf(next.fact);
  }
}

/** All that a question is told from others by, as comparable text. */
const readingOf = ({ features, intents, periods, qualifiers, mood }: AskedAs): string =>
  JSON.stringify([[...features].sort(), intents[0], periods, qualifiers, mood]);
