import type { TopicFact } from '../knowledge/types.ts';
import type { FactLists } from './fact-lists.ts';
import { FeatureSet, type FeatureTable } from './feature-set.ts';
import type { PreparedFact, PreparedQuestion } from './prepared.ts';
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

export interface IndexedFact {
  readonly fact: TopicFact;
  /** Everything that it speaks of. */
  readonly features: FeatureSet;
  readonly asked: readonly AskedAs[];
  /** The kinds of answer that it gives. */
  readonly intents: ReadonlySet<IntentName>;
}

/** Joins the fact of that number with its reading. */
export function indexFact(
  fact: TopicFact,
  read: PreparedFact,
  number: number,
  table: FeatureTable,
  lists: FactLists,
): IndexedFact {
  const first = lists.firstAsked[number] ?? 0;
  return {
    fact,
    features: new FeatureSet(table, lists.features, number),
    asked: read.asked.map(({ intents, qualifiers = NONE, mood = null, periods = NONE }, at) => ({
      ...wordingOf(fact.questions[at] ?? ''),
      features: new FeatureSet(table, lists.asked, first + at),
      intents,
      qualifiers,
      mood,
      periods,
    })),
    intents: intentsOf(fact, read.asked),
  };
}

const wordingOf = (question: TopicFact['questions'][number]): Pick<AskedAs, 'text' | 'answer'> =>
  typeof question === 'string'
    ? { text: question, answer: null }
    : { text: question.ask, answer: question.answer };

const NONE: readonly string[] = [];

/** A fact answers the intents of its questions, and those that its values and kind serve. */
function intentsOf(fact: TopicFact, asked: readonly PreparedQuestion[]): ReadonlySet<IntentName> {
  const intents = new Set<IntentName>();
  for (const own of asked) {
    const [first] = own.intents;
    if (first !== undefined) intents.add(first);
  }
  for (const value of fact.values ?? []) {
    if (value.type === 'money' || value.type === 'count' || value.type === 'percent')
      intents.add('how-much');
    if (value.type === 'party') intents.add('who');
    if (value.type === 'list') intents.add('list');
    if (value.type === 'date') intents.add('when');
  }
  if (fact.kind === 'definition') intents.add('definition');
  if (fact.kind === 'how-to') intents.add('how-to');
  return intents;
}
