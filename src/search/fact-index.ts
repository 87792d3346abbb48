import type { Knowledge, KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { indexAliases } from './alias-index.ts';
import { createConceptReader } from './concepts.ts';
import { type FactLists, layOut } from './fact-lists.ts';
import type { FeatureTable } from './feature-set.ts';
import { type Feature, isEntityFeature } from './features.ts';
import type { FlatLists } from './flat-lists.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { type IndexedFact, indexFact } from './indexed-fact.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { type PreparedKnowledge, readPrepared } from './prepared.ts';
import { createQuestionReader, type FactWords, type QuestionReader } from './read-question.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWeigher } from './weigh.ts';
import { weight } from './weights.ts';

export type { AskedAs, IndexedFact } from './indexed-fact.ts';

/** All that ranking needs of one state of the knowledge. A fact's number is its place in `facts`. */
export interface FactIndex extends FactWords {
  readonly facts: readonly IndexedFact[];
  readonly byId: ReadonlyMap<string, IndexedFact>;
  /** The facts that touch an entity, in the order of the files. */
  readonly byEntity: ReadonlyMap<string, readonly IndexedFact[]>;
  /** The facts that are about an entity, which is their first one, in the order of the files. */
  readonly bySubject: ReadonlyMap<string, readonly IndexedFact[]>;
  readonly reader: QuestionReader;
  /** The concepts that sums and shares of any fact go by: ceiling, sales. */
  readonly measures: ReadonlySet<string>;
  readonly features: FeatureTable;
  readonly lists: FactLists;
  /** The facts that have each feature, by its number. */
  readonly having: FlatLists;
  /** What each of the facts' own questions weighs. */
  readonly masses: Float64Array;
  readonly gather: Gatherer;
  /** What a feature weighs: see weigh.ts. */
  weigh(feature: Feature): number;
  readonly searchText: TextSearch;
}

/**
 * Builds the index over all facts: from what `prepareKnowledge` gave for them before, where the
 * knowledge has that with it, else from their texts.
 */
export function indexFacts(knowledge: KnowledgeData & Pick<Knowledge, 'prepared'>): FactIndex {
  const kept = readPrepared(knowledge.prepared, knowledge);
  return indexPrepared(knowledge, kept ?? prepareKnowledge(knowledge));
}

function indexPrepared(knowledge: KnowledgeData, prepared: PreparedKnowledge): FactIndex {
  const reader = createQuestionReader(
    indexAliases(prepared.names, knowledge.sharedAliases),
    createConceptReader(prepared.phrases, knowledge.language.fillers),
    knowledge.language,
  );
  const features = {
    names: prepared.features,
    numbers: new Map(prepared.features.map((feature, number) => [feature, number])),
  };
  const lists = layOut(prepared.facts);
  const having = lists.features.turned(features.names.length);
  const entityWeight = weight(knowledge.language.ranking, 'weight.entity');
  const weigh = createWeigher(features, having, prepared.facts.length, entityWeight);
  const weights = Float64Array.from(features.names, weigh);
  const facts = prepared.facts.flatMap((read, number) => {
    const fact = knowledge.facts[number];
    return fact === undefined ? [] : [indexFact(fact, read, number, features, lists)];
  });
  return {
    facts,
    byId: new Map(facts.map((entry) => [entry.fact.id, entry])),
    byEntity: groupByEntity(facts, features, having),
    bySubject: Map.groupBy(facts, ({ fact }) => fact.entities[0] ?? ''),
    reader,
    measures: new Set(prepared.measures),
    features,
    lists,
    having,
    masses: lists.asked.weighEach(weights),
    gather: createGatherer(having, orderOfIds(knowledge.facts)),
    vocabulary: createVocabulary(prepared.words),
    hasConcept: hasFeature(features),
    weigh,
    searchText: createTextSearch(lists, features, having),
  };
}

const hasFeature =
  ({ numbers }: FeatureTable) =>
  (feature: Feature): boolean =>
    numbers.has(feature);

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
  having: FlatLists,
): Map<string, IndexedFact[]> {
  const groups = new Map<string, IndexedFact[]>();
  names.forEach((feature, number) => {
    if (!isEntityFeature(feature)) return;
    const touching = Array.from(having.of(number), (fact) => facts[fact] ?? []);
    groups.set(feature.slice(1), touching.flat());
  });
  return groups;
}
