import MiniSearch from 'minisearch';
import type { KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { entityFeature, type Feature, featuresOf, isEntityFeature } from './features.ts';
import { sum } from './parts.ts';
import { createQuestionReader, type FactWords, type QuestionReader } from './read-question.ts';
import type { IntentName } from './reading.ts';
import { createVocabulary } from './vocabulary.ts';
import { vocabularyWords } from './vocabulary-words.ts';
import { weight } from './weights.ts';

/** One way in which a fact is asked for. */
export interface AskedAs {
  readonly text: string;
  readonly features: ReadonlySet<Feature>;
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
  readonly features: ReadonlySet<Feature>;
  /** What its claim alone speaks of. */
  readonly claimed: ReadonlySet<Feature>;
  readonly asked: readonly AskedAs[];
  /** The kinds of answer that it gives. */
  readonly intents: ReadonlySet<IntentName>;
}

/** All that ranking needs of one state of the knowledge. */
export interface FactIndex extends FactWords {
  readonly facts: readonly IndexedFact[];
  readonly byId: ReadonlyMap<string, IndexedFact>;
  readonly byEntity: ReadonlyMap<string, readonly IndexedFact[]>;
  readonly reader: QuestionReader;
  /** The concepts that sums and shares of any fact go by: ceiling, sales. */
  readonly measures: ReadonlySet<string>;
  /**
   * What a feature weighs: the logarithm of how rare it is among the facts, more for an entity.
   * A feature that no fact has weighs as much as the rarest.
   */
  weigh(feature: Feature): number;
  /** BM25+ scores of the facts that share words with the features, best first, at most `limit`. */
  search(
    features: Iterable<Feature>,
    limit: number,
  ): { readonly id: string; readonly score: number }[];
}

/** Facts' own dates never depend on the day of asking, so any day serves to read them. */
const ANY_DAY = '2000-01-01';
const FIELD_BOOSTS = { questions: 2, claim: 1.5, names: 1, detail: 0.5 };

/** Reads every fact and builds the index over them. */
export function indexFacts(knowledge: KnowledgeData): FactIndex {
  const reader = createQuestionReader(knowledge);
  const read = knowledge.facts.map((fact) => readFact(fact, reader));
  const weigh = weigher(read, weight(knowledge.language.ranking, 'weight.entity'));
  const facts = read.map((entry) => ({
    ...entry,
    asked: entry.asked.map((own) => ({ ...own, mass: sum(Array.from(own.features, weigh)) })),
  }));
  const heard = new Set(facts.flatMap(({ features }) => [...features]));
  const mini = new MiniSearch<{ id: string }>({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { boost: FIELD_BOOSTS, combineWith: 'OR' },
  });
  mini.addAll(facts.map((entry) => documentOf(entry, reader)));

  return {
    facts,
    byId: new Map(facts.map((entry) => [entry.fact.id, entry])),
    byEntity: groupByEntity(facts),
    reader,
    measures: measuresOf(knowledge, reader),
    vocabulary: createVocabulary(vocabularyWords(knowledge)),
    hasConcept: (concept) => heard.has(concept),
    weigh,
    search: (features, limit) =>
      mini
        .search([...features].join('\n'))
        .slice(0, limit)
        .map(({ id, score }) => ({ id, score })),
  };
}

/** A fact as read, before it is known how rare its features are. */
type ReadFact = Omit<IndexedFact, 'asked'> & { readonly asked: readonly Omit<AskedAs, 'mass'>[] };

function readFact(fact: TopicFact, reader: QuestionReader): ReadFact {
  const read = (text: string) => reader.readKnown(text, ANY_DAY);
  const claimed = new Set([...fact.entities.map(entityFeature), ...featuresOf(read(fact.claim))]);
  const asked = fact.questions.map((question) => {
    const text = typeof question === 'string' ? question : question.ask;
    const reading = read(text);
    return {
      text,
      features: featuresOf(reading),
      intents: reading.intents,
      qualifiers: reading.qualifiers,
      answer: typeof question === 'string' ? null : question.answer,
    };
  });
  const features = new Set(claimed);
  for (const { features: more } of asked) for (const feature of more) features.add(feature);
  for (const text of [fact.detail, fact.corrects?.said, fact.corrects?.why]) {
    if (text !== undefined) for (const feature of featuresOf(read(text))) features.add(feature);
  }
  for (const value of fact.values ?? []) {
    if (value.type === 'party') features.add(entityFeature(value.who));
    if (value.type === 'list') for (const item of value.items) features.add(entityFeature(item));
    if ('amount' in value) features.add(`#${value.amount}`);
  }
  return { fact, features, claimed, asked, intents: intentsOf(fact, asked) };
}

/** A fact answers the intents of its questions, and those that its values and date serve. */
function intentsOf(fact: TopicFact, asked: ReadFact['asked']): Set<IntentName> {
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
  return new Set(
    values.flatMap((value) =>
      value.type === 'money' || value.type === 'percent' ? [reader.conceptOf(value.what)] : [],
    ),
  );
}

/** Weighs features by how few facts have them. */
function weigher(facts: readonly ReadFact[], entityWeight: number): (feature: Feature) => number {
  const counts = new Map<Feature, number>();
  for (const { features } of facts) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return (feature) =>
    Math.log(1 + facts.length / (counts.get(feature) ?? 1)) *
    (isEntityFeature(feature) ? entityWeight : 1);
}

function documentOf(entry: IndexedFact, reader: QuestionReader) {
  const terms = (features: Iterable<Feature>) => [...features].join('\n');
  const detail = entry.fact.detail ?? '';
  return {
    id: entry.fact.id,
    claim: terms(entry.claimed),
    questions: terms(entry.asked.flatMap((asked) => [...asked.features])),
    names: terms([...entry.features].filter(isEntityFeature)),
    detail: terms(featuresOf(reader.readKnown(detail, ANY_DAY))),
  };
}

function groupByEntity(facts: readonly IndexedFact[]): Map<string, IndexedFact[]> {
  const groups = new Map<string, IndexedFact[]>();
  for (const entry of facts) {
    for (const feature of entry.features) {
      if (!isEntityFeature(feature)) continue;
      const id = feature.slice(1);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}
