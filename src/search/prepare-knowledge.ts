import type { KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { indexAliases, readNames } from './alias-index.ts';
import { createConceptReader, readPhrases } from './concepts.ts';
import { entityFeature, type Feature, featuresOf, nameOfPeriod } from './features.ts';
import { FORM, type PreparedFact, type PreparedKnowledge } from './prepared.ts';
import { type Content, createQuestionReader, type QuestionReader } from './read-question.ts';
import { vocabularyWords } from './vocabulary-words.ts';

/**
 * Reads every text of the knowledge. Pure, and the same for the same knowledge, so that what it
 * gives can be kept for the next start.
 */
export function prepareKnowledge(knowledge: KnowledgeData): PreparedKnowledge {
  const { entities, sharedAliases, language } = knowledge;
  const names = readNames(entities);
  const phrases = readPhrases(language.synonyms);
  const reader = createQuestionReader(
    indexAliases(names, sharedAliases),
    createConceptReader(phrases, language.fillers),
    language,
  );
  const seen: Seen = { features: new Map(), words: new Map() };
  const facts = knowledge.facts.map((fact) => prepareFact(fact, reader, seen));
  const words = vocabularyWords(knowledge, seen.words);
  const features = [...seen.features.keys()];
  const measures = measuresOf(knowledge, reader);
  return { form: FORM, names, phrases, features, facts, measures, words };
}

/** What was met so far: each feature with its number, and how often each word. */
interface Seen {
  readonly features: Map<Feature, number>;
  readonly words: Map<string, number>;
}

function prepareFact(fact: TopicFact, reader: QuestionReader, seen: Seen): PreparedFact {
  const numbered = (features: Iterable<Feature>): number[] =>
    inOrder(Array.from(features, (feature) => numberOf(feature, seen.features)));
  const told = (text: string | undefined): number[] => {
    if (text === undefined) return [];
    const content = reader.readStatement(text);
    countWords(content, seen.words);
    return numbered(featuresOf(content));
  };
  const claimed = inOrder([...numbered(fact.entities.map(entityFeature)), ...told(fact.claim)]);
  const detail = told(fact.detail);
  const asked = fact.questions.map((question) => {
    const read = reader.readOwnQuestion(typeof question === 'string' ? question : question.ask);
    countWords(read, seen.words);
    const { intents, qualifiers, mood } = read;
    const periods = read.periods.map(nameOfPeriod);
    const features = numbered(featuresOf(read));
    return {
      features,
      intents,
      ...(qualifiers.length > 0 && { qualifiers }),
      ...(mood !== null && { mood }),
      ...(periods.length > 0 && { periods }),
    };
  });
  const corrected = [fact.corrects?.said, fact.corrects?.why].flatMap((text) =>
    text === undefined ? [] : numbered(featuresOf(reader.readStatement(text))),
  );
  const features = inOrder([
    ...claimed,
    ...asked.flatMap((question) => question.features),
    ...detail,
    ...corrected,
    ...numbered(featuresOfValues(fact)),
  ]);
  return { id: fact.id, claimed, detail, features, asked };
}

function measuresOf({ facts }: KnowledgeData, { conceptOf }: QuestionReader): string[] {
  const measures = facts.flatMap(({ values = [] }) =>
    values.flatMap((value) =>
      value.type === 'money' || value.type === 'percent' ? [conceptOf(value.what)] : [],
    ),
  );
  return [...new Set(measures)];
}

function numberOf(feature: Feature, features: Map<Feature, number>): number {
  const number = features.get(feature) ?? features.size;
  features.set(feature, number);
  return number;
}

function countWords({ words }: Content, counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
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
