import type { TopicFact } from '../knowledge/types.ts';
import { FeatureSet, type FeatureTable } from './feature-set.ts';
import type { PreparedFact, PreparedQuestion } from './prepared.ts';
import type { IntentName } from './reading.ts';

/** One way in which a fact is asked for. */
export interface AskedAs {
  readonly text: string;
  readonly features: FeatureSet;
  /** What the features weigh together. */
  readonly mass: number;
  readonly intents: readonly IntentName[];
  readonly qualifiers: readonly string[];
  /** What a yes/no question is answered; null for the others. */
  readonly answer: 'yes' | 'no' | null;
}

export interface IndexedFact {
  readonly fact: TopicFact;
  /** Everything that it speaks of. */
  readonly features: FeatureSet;
  /** What its claim alone speaks of. */
  readonly claimed: FeatureSet;
  readonly asked: readonly AskedAs[];
  /** The kinds of answer that it gives. */
  readonly intents: ReadonlySet<IntentName>;
}

/**
 * Joins a fact with its reading.
 *
 * @param weights what each feature weighs, by its number
 */
export function indexFact(
  fact: TopicFact,
  read: PreparedFact,
  table: FeatureTable,
  weights: Float64Array,
): IndexedFact {
  return {
    fact,
    features: new FeatureSet(read.features, table),
    claimed: new FeatureSet(read.claimed, table),
    asked: read.asked.map((own, at) => askedAs(fact.questions[at] ?? '', own, table, weights)),
    intents: intentsOf(fact, read.asked),
  };
}

function askedAs(
  question: TopicFact['questions'][number],
  { features, intents, qualifiers = NONE }: PreparedQuestion,
  table: FeatureTable,
  weights: Float64Array,
): AskedAs {
  const mass = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  const { ask: text, answer } =
    typeof question === 'string' ? { ask: question, answer: null } : question;
  return { text, features: new FeatureSet(features, table), mass, intents, qualifiers, answer };
}

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
