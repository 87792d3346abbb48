import type { Knowledge, KnowledgeData } from '../knowledge/types.ts';
import { indexAliases } from './alias-index.ts';
import { createConceptReader } from './concepts.ts';
import type { FactLists } from './fact-lists.ts';
import { type FactsByEntity, factsByEntity } from './facts-by-entity.ts';
import type { FeatureTable } from './feature-set.ts';
import type { Feature } from './features.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { IndexedFact } from './indexed-fact.ts';
import { readKnowledge } from './prepare-knowledge.ts';
import { type PreparedKnowledge, readPrepared } from './prepared.ts';
import { createQuestionReader, type FactWords, type QuestionReader } from './read-question.ts';
import type { IntentName } from './reading.ts';
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
  readonly byEntity: FactsByEntity;
  /** The facts that are about an entity, which is their first one, in the order of the files. */
  readonly bySubject: FactsByEntity;
  readonly reader: QuestionReader;
  /** Every kind of answer, by the numbers that the lists have. */
  readonly intents: readonly IntentName[];
  /** The concepts that sums and shares of any fact go by: ceiling, sales. */
  readonly measures: ReadonlySet<string>;
  readonly features: FeatureTable;
  readonly lists: FactLists;
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
  return indexPrepared(knowledge, kept ?? readKnowledge(knowledge));
}

function indexPrepared(knowledge: KnowledgeData, prepared: PreparedKnowledge): FactIndex {
  const { texts, lists } = prepared;
  const reader = createQuestionReader(
    indexAliases(texts.names, knowledge.sharedAliases),
    createConceptReader(texts.phrases, knowledge.language.fillers),
    knowledge.language,
  );
  const features = {
    names: texts.features,
    numbers: new Map(texts.features.map((feature, number) => [feature, number])),
  };
  const entityWeight = weight(knowledge.language.ranking, 'weight.entity');
  const weigh = createWeigher(features, lists.having, texts.ids.length, entityWeight);
  const weights = Float64Array.from(features.names, weigh);
  const source = { facts: knowledge.facts, prepared, table: features };
  const facts = texts.ids.map((_, number) => new IndexedFact(source, number));
  return {
    facts,
    byId: new Map(facts.map((entry, number) => [texts.ids[number] ?? '', entry])),
    ...factsByEntity(facts, features, lists),
    reader,
    intents: texts.intents,
    measures: new Set(texts.measures),
    features,
    lists,
    masses: lists.asked.weighEach(weights),
    gather: createGatherer(lists.having, lists.order),
    vocabulary: createVocabulary(texts.words),
    hasConcept: hasFeature(features),
    weigh,
    searchText: createTextSearch(lists, features, lists.having),
  };
}

const hasFeature =
  ({ numbers }: FeatureTable) =>
  (feature: Feature): boolean =>
    numbers.has(feature);
