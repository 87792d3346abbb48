import type { KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { entityFeature, type Feature, featuresOf } from './features.ts';
import type { QuestionReader } from './read-question.ts';
import type { IntentName } from './reading.ts';

/** All facts as read, in plain data; a feature is given by its place in `features`. */
export interface PreparedFacts {
  readonly features: readonly Feature[];
  /** In the order of the knowledge's facts. */
  readonly facts: readonly PreparedFact[];
}

/** A fact as read. The lists of features are ascending. */
export interface PreparedFact {
  /** What its claim speaks of, and what it is filed under. */
  readonly claimed: readonly number[];
  readonly detail: readonly number[];
  /** Everything that it speaks of: claim, detail, questions, values and corrections. */
  readonly features: readonly number[];
  /** In the order of its questions. */
  readonly asked: readonly PreparedQuestion[];
}

export interface PreparedQuestion {
  readonly features: readonly number[];
  readonly intents: readonly IntentName[];
  readonly qualifiers: readonly string[];
}

/** Facts' own dates never depend on the day of asking, so any day serves to read them. */
const ANY_DAY = '2000-01-01';

/** Reads every text of every fact. */
export function prepareFacts(knowledge: KnowledgeData, reader: QuestionReader): PreparedFacts {
  const numbers = new Map<Feature, number>();
  const numberOf = (feature: Feature): number => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const facts = knowledge.facts.map((fact) => prepareFact(fact, reader, numberOf));
  return { features: [...numbers.keys()], facts };
}

function prepareFact(
  fact: TopicFact,
  reader: QuestionReader,
  numberOf: (feature: Feature) => number,
): PreparedFact {
  const read = (text: string) => reader.readKnown(text, ANY_DAY);
  const featuresIn = (text: string | undefined): number[] =>
    text === undefined ? [] : inOrder([...featuresOf(read(text))].map(numberOf));
  const filed = fact.entities.map((id) => numberOf(entityFeature(id)));
  const claimed = inOrder([...filed, ...featuresIn(fact.claim)]);
  const detail = featuresIn(fact.detail);
  const asked = fact.questions.map((question) => {
    const reading = read(typeof question === 'string' ? question : question.ask);
    const { intents, qualifiers } = reading;
    return { features: inOrder([...featuresOf(reading)].map(numberOf)), intents, qualifiers };
  });
  const { said, why } = fact.corrects ?? {};
  const features = inOrder([
    ...claimed,
    ...asked.flatMap((question) => question.features),
    ...detail,
    ...featuresIn(said),
    ...featuresIn(why),
    ...featuresOfValues(fact).map(numberOf),
  ]);
  return { claimed, detail, features, asked };
}

function featuresOfValues({ values = [] }: TopicFact): Feature[] {
  return values.flatMap((value) => {
    if (value.type === 'party') return [entityFeature(value.who)];
    if (value.type === 'list') return value.items.map(entityFeature);
    return 'amount' in value ? [`#${value.amount}`] : [];
  });
}

/** Each number once, ascending. */
const inOrder = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);
