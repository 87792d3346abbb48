import { FlatLists } from './flat-lists.ts';
import type { PreparedFact } from './prepared.ts';
import type { IntentName } from './reading.ts';

/**
 * What all facts speak of, as lists of feature numbers by the facts' numbers, laid out to be gone
 * through quickly: a question is held against a hundred facts and their five hundred questions.
 */
export interface FactLists {
  /** Everything that a fact speaks of. */
  readonly features: FlatLists;
  readonly claims: FlatLists;
  readonly details: FlatLists;
  /** What the facts' own questions speak of, by the questions' numbers. */
  readonly asked: FlatLists;
  /** The kind of answer that each of these asks for first; undefined where it only names things. */
  readonly kinds: readonly (IntentName | undefined)[];
  /** The number of each fact's first question, and behind the last one how many there are. */
  readonly firstAsked: Int32Array;
}

/** Lays out the facts as read, in their order. */
export function layOut(facts: readonly PreparedFact[]): FactLists {
  const asked = facts.flatMap((fact) => fact.asked);
  const firstAsked = new Int32Array(facts.length + 1);
  let next = 0;
  facts.forEach((fact, number) => {
    next += fact.asked.length;
    firstAsked[number + 1] = next;
  });
  return {
    features: FlatLists.from(facts.map(({ features }) => features)),
    claims: FlatLists.from(facts.map(({ claimed }) => claimed)),
    details: FlatLists.from(facts.map(({ detail }) => detail)),
    asked: FlatLists.from(asked.map(({ features }) => features)),
    kinds: asked.map(({ intents }) => intents[0]),
    firstAsked,
  };
}
