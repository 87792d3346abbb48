import type { TopicFact } from '../knowledge/types.ts';
import { FlatLists } from './flat-lists.ts';

/**
 * What all facts speak of, as lists of numbers by the facts' numbers, laid out to be gone through
 * quickly: a question is held against a hundred facts and their five hundred questions. Lists of
 * features are ascending.
 */
export interface FactLists {
  /** Everything that a fact speaks of: claim, detail, questions, values and corrections. */
  readonly features: FlatLists;
  /** What its claim speaks of, and what it is filed under. */
  readonly claims: FlatLists;
  readonly details: FlatLists;
  /** What the facts' own questions speak of, by the questions' numbers. */
  readonly asked: FlatLists;
  /** The facts that have each feature, by its number. */
  readonly having: FlatLists;
  /** The kinds of answer that each of the questions asks for, the likeliest first. */
  readonly askedIntents: FlatLists;
  /** The kinds of answer that each fact gives. */
  readonly intents: FlatLists;
  /** The number of each fact's first question, and behind the last one how many there are. */
  readonly firstAsked: Int32Array;
  /** The facts' places by their ids. */
  readonly order: Int32Array;
  /** The feature that each fact's first entity is; -1 where it has none. */
  readonly subjects: Int32Array;
  /** How far each fact still holds: its place in STATUSES. */
  readonly statuses: Int32Array;
}

export const STATUSES = [
  'current',
  'historical',
  'superseded',
] as const satisfies readonly TopicFact['status'][];

/** A fact as read. */
export interface ReadFact {
  readonly claimed: readonly number[];
  readonly detail: readonly number[];
  readonly features: readonly number[];
  readonly intents: readonly number[];
  readonly subject: number;
  /** In the order of its questions. */
  readonly asked: readonly {
    readonly features: readonly number[];
    readonly intents: readonly number[];
  }[];
}

/** Lays out the facts as read, in their order. */
export function layOut(
  read: readonly ReadFact[],
  facts: readonly Pick<TopicFact, 'id' | 'status'>[],
  featureCount: number,
): FactLists {
  const asked = read.flatMap((fact) => fact.asked);
  const firstAsked = new Int32Array(read.length + 1);
  let next = 0;
  read.forEach((fact, number) => {
    next += fact.asked.length;
    firstAsked[number + 1] = next;
  });
  const features = FlatLists.from(read.map((fact) => fact.features));
  return {
    features,
    claims: FlatLists.from(read.map(({ claimed }) => claimed)),
    details: FlatLists.from(read.map(({ detail }) => detail)),
    asked: FlatLists.from(asked.map((question) => question.features)),
    having: features.turned(featureCount),
    askedIntents: FlatLists.from(asked.map(({ intents }) => intents)),
    intents: FlatLists.from(read.map(({ intents }) => intents)),
    firstAsked,
    order: orderOfIds(facts),
    subjects: Int32Array.from(read, ({ subject }) => subject),
    statuses: Int32Array.from(facts, ({ status }) => STATUSES.indexOf(status)),
  };
}

function orderOfIds(facts: readonly Pick<TopicFact, 'id'>[]): Int32Array {
  const byId = facts.map(({ id }, number) => ({ id, number }));
  const order = new Int32Array(facts.length);
  byId
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .forEach(({ number }, place) => {
      order[number] = place;
    });
  return order;
}
