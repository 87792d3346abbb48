import type { KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { indexAliases } from './alias-index.ts';
import { createConceptReader } from './concepts.ts';
import { FeatureSet, type FeatureTable } from './feature-set.ts';
import { type Feature, isEntityFeature } from './features.ts';
import { type Postings, turnRound } from './postings.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { isPreparedFor, type PreparedFact } from './prepared.ts';
import { createQuestionReader, type FactWords, type QuestionReader } from './read-question.ts';
import type { IntentName } from './reading.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';
import { createVocabulary } from './vocabulary.ts';
import { weight } from './weights.ts';

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

/** All that ranking needs of one state of the knowledge. A fact's number is its place in `facts`. */
export interface FactIndex extends FactWords {
  readonly facts: readonly IndexedFact[];
  readonly byId: ReadonlyMap<string, IndexedFact>;
  readonly byEntity: ReadonlyMap<string, readonly IndexedFact[]>;
  readonly reader: QuestionReader;
  /** The concepts that sums and shares of any fact go by: ceiling, sales. */
  readonly measures: ReadonlySet<string>;
  readonly features: FeatureTable;
  readonly postings: Postings;
  /** The place of each fact among all ids in order. */
  readonly order: Int32Array;
  /**
   * What a feature weighs: the logarithm of how rare it is among the facts, more for an entity.
   * A feature that no fact has weighs as much as the rarest.
   */
  weigh(feature: Feature): number;
  readonly searchText: TextSearch;
}

/**
 * Builds the index over all facts.
 *
 * @param kept what `prepareKnowledge` gave for this knowledge before; anything else is passed over
 */
export function indexFacts(knowledge: KnowledgeData, kept?: unknown): FactIndex {
  const prepared = isPreparedFor(kept, knowledge) ? kept : prepareKnowledge(knowledge);
  const reader = createQuestionReader(
    indexAliases(prepared.names, knowledge.sharedAliases),
    createConceptReader(prepared.phrases, knowledge.language.fillers),
    knowledge.language,
  );
  const numbers = new Map(prepared.features.map((feature, number) => [feature, number]));
  const features = { names: prepared.features, numbers };
  const postings = turnRound(
    prepared.facts.map((fact) => fact.features),
    features.names.length,
  );
  const entityWeight = weight(knowledge.language.ranking, 'weight.entity');
  const weigh = (feature: Feature): number => {
    const number = numbers.get(feature);
    const having = number === undefined ? 1 : postings.countOf(number);
    return (
      Math.log(1 + prepared.facts.length / having) * (isEntityFeature(feature) ? entityWeight : 1)
    );
  };
  const weights = Float64Array.from(features.names, weigh);
  const facts = knowledge.facts.map((fact, at) =>
    indexFact(fact, prepared.facts[at] ?? UNREAD, features, weights),
  );
  return {
    facts,
    byId: new Map(facts.map((entry) => [entry.fact.id, entry])),
    byEntity: groupByEntity(facts, features, postings),
    reader,
    measures: measuresOf(knowledge, reader),
    features,
    postings,
    order: orderOfIds(knowledge.facts),
    vocabulary: createVocabulary(prepared.words),
    hasConcept: (concept) => numbers.has(concept),
    weigh,
    searchText: createTextSearch(prepared.text, postings),
  };
}

const UNREAD: PreparedFact = { id: '', claimed: [], features: [], asked: [] };

function indexFact(
  fact: TopicFact,
  prepared: PreparedFact,
  table: FeatureTable,
  weights: Float64Array,
): IndexedFact {
  const asked = fact.questions.map((question, at) => {
    const { features = [], intents = [], qualifiers = [] } = prepared.asked[at] ?? {};
    let mass = 0;
    for (const feature of features) mass += weights[feature] ?? 0;
    return {
      text: typeof question === 'string' ? question : question.ask,
      features: new FeatureSet(features, table),
      mass,
      intents,
      qualifiers,
      answer: typeof question === 'string' ? null : question.answer,
    };
  });
  return {
    fact,
    features: new FeatureSet(prepared.features, table),
    claimed: new FeatureSet(prepared.claimed, table),
    asked,
    intents: intentsOf(fact, asked),
  };
}

/** A fact answers the intents of its questions, and those that its values and date serve. */
function intentsOf(fact: TopicFact, asked: readonly AskedAs[]): ReadonlySet<IntentName> {
  const intents = new Set(asked.flatMap((entry) => entry.intents.slice(0, 1)));
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

function measuresOf(knowledge: KnowledgeData, reader: QuestionReader): Set<string> {
  const values = knowledge.facts.flatMap(({ values }) => values ?? []);
  const measured = values.filter(({ type }) => type === 'money' || type === 'percent');
  return new Set(
    measured.flatMap((value) => ('what' in value ? reader.conceptOf(value.what) : [])),
  );
}

function orderOfIds(facts: readonly TopicFact[]): Int32Array {
  const byId = facts.map(({ id }, number) => ({ id, number }));
  const order = new Int32Array(facts.length);
  byId
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .forEach(({ number }, place) => {
      order[number] = place;
    });
  return order;
}

function groupByEntity(
  facts: readonly IndexedFact[],
  { names }: FeatureTable,
  postings: Postings,
): Map<string, IndexedFact[]> {
  const groups = new Map<string, IndexedFact[]>();
  names.forEach((feature, number) => {
    if (!isEntityFeature(feature)) return;
    const having = Array.from(postings.having(number), (fact) => facts[fact] ?? []);
    groups.set(feature.slice(1), having.flat());
  });
  return groups;
}
