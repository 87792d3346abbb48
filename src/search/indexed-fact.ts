import type { TopicFact } from '../knowledge/types.ts';
import type { FactLists } from './fact-lists.ts';
import { FeatureSet, type FeatureTable } from './feature-set.ts';
import type { PreparedKnowledge } from './prepared.ts';
import type { IntentName } from './reading.ts';

/** One way in which a fact is asked for. */
export interface AskedAs {
  readonly text: string;
  readonly features: FeatureSet;
  readonly intents: readonly IntentName[];
  readonly qualifiers: readonly string[];
  readonly mood: string | null;
  /** The periods that it names. */
  readonly periods: readonly string[];
  /** What a yes/no question is answered; null for the others. */
  readonly answer: 'yes' | 'no' | null;
}

/** What the entries of an index are made from. */
export interface EntrySource {
  readonly facts: readonly TopicFact[];
  readonly prepared: PreparedKnowledge;
  readonly table: FeatureTable;
}

/**
 * A fact with its reading. Nearly all facts of an index are only ever looked at in its lists, so each
 * part of an entry is made when it is first asked for.
 */
export class IndexedFact {
  readonly #source: EntrySource;
  readonly number: number;
  #fact: TopicFact | undefined;
  #asked: readonly AskedAs[] | undefined;
  #features: FeatureSet | undefined;
  #intents: ReadonlySet<IntentName> | undefined;

  /** @param number the fact's place in the knowledge */
  constructor(source: EntrySource, number: number) {
    this.#source = source;
    this.number = number;
  }

  get fact(): TopicFact {
    this.#fact ??= this.#source.facts[this.number];
    if (this.#fact === undefined) throw new Error(`there is no fact ${this.number}`);
    return this.#fact;
  }

  /** Everything that it speaks of. */
  get features(): FeatureSet {
    const { table, prepared } = this.#source;
    this.#features ??= new FeatureSet(table, prepared.lists.features, this.number);
    return this.#features;
  }

  get asked(): readonly AskedAs[] {
    this.#asked ??= this.fact.questions.map((question, at) => this.#askedAs(question, at));
    return this.#asked;
  }

  /** The kinds of answer that it gives. */
  get intents(): ReadonlySet<IntentName> {
    const { texts, lists } = this.#source.prepared;
    this.#intents ??= new Set(namesOf(lists.intents.of(this.number), texts.intents));
    return this.#intents;
  }

  #askedAs(question: TopicFact['questions'][number], at: number): AskedAs {
    const { table, prepared } = this.#source;
    const { texts, lists } = prepared;
    const number = firstAsked(lists, this.number) + at;
    const { qualifiers = NONE, mood = null, periods = NONE } = texts.cues[number] ?? {};
    return {
      ...wordingOf(question),
      features: new FeatureSet(table, lists.asked, number),
      intents: namesOf(lists.askedIntents.of(number), texts.intents),
      qualifiers,
      mood,
      periods,
    };
  }
}

const firstAsked = (lists: FactLists, fact: number): number => lists.firstAsked[fact] ?? 0;

const namesOf = (numbers: Int32Array, names: readonly IntentName[]): IntentName[] =>
  Array.from(numbers, (number) => names[number] ?? '');

const wordingOf = (question: TopicFact['questions'][number]): Pick<AskedAs, 'text' | 'answer'> =>
  typeof question === 'string'
    ? { text: question, answer: null }
    : { text: question.ask, answer: question.answer };

const NONE: readonly string[] = [];
