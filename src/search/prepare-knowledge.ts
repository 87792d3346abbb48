import type { KnowledgeData, TopicFact } from '../knowledge/types.ts';
import { indexAliases, readNames } from './alias-index.ts';
import { createConceptReader, readPhrases } from './concepts.ts';
import { layOut, type ReadFact } from './fact-lists.ts';
import { entityFeature, type Feature, featuresOf, nameOfPeriod } from './features.ts';
import { intentsServed } from './intents-served.ts';
import { FORM, type PreparedCues, type PreparedKnowledge } from './prepared.ts';
import { bytesOf } from './prepared-bytes.ts';
import { type Content, createQuestionReader, type QuestionReader } from './read-question.ts';
import type { IntentName } from './reading.ts';
import { vocabularyWords } from './vocabulary-words.ts';

/**
 * What `readKnowledge` gives, as bytes. The same for the same knowledge, so that they can be kept for
 * the next start.
 */
export const prepareKnowledge = (knowledge: KnowledgeData): Uint8Array =>
  bytesOf(readKnowledge(knowledge));

/** Reads every text of the knowledge. Pure. */
export function readKnowledge(knowledge: KnowledgeData): PreparedKnowledge {
  const { entities, sharedAliases, language } = knowledge;
  const names = readNames(entities);
  const phrases = readPhrases(language.synonyms);
  const reader = createQuestionReader(
    indexAliases(names, sharedAliases),
    createConceptReader(phrases, language.fillers),
    language,
  );
  const seen: Seen = { features: new Map(), intents: new Map(), words: new Map(), cues: [] };
  const read = knowledge.facts.map((fact) => readFact(fact, reader, seen));
  const features = [...seen.features.keys()];
  return {
    texts: {
      form: FORM,
      ids: knowledge.facts.map(({ id }) => id),
      names,
      phrases,
      features,
      intents: [...seen.intents.keys()],
      cues: Object.fromEntries(
        seen.cues.flatMap((cues, at) => (cues === null ? [] : [[at, cues]])),
      ),
      measures: measuresOf(knowledge, reader),
      words: vocabularyWords(knowledge, seen.words),
    },
    lists: layOut(read, knowledge.facts, features.length),
  };
}

/** What was met so far: features and kinds of answer with their numbers, and how often each word. */
interface Seen {
  readonly features: Map<Feature, number>;
  readonly intents: Map<IntentName, number>;
  readonly words: Map<string, number>;
  /** Of each of the facts' own questions; null where it has none. */
  readonly cues: (PreparedCues | null)[];
}

function readFact(fact: TopicFact, reader: QuestionReader, seen: Seen): ReadFact {
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
    const { qualifiers, mood } = read;
    const periods = read.periods.map(nameOfPeriod);
    const hasCues = qualifiers.length + periods.length > 0 || mood !== null;
    seen.cues.push(
      hasCues
        ? {
            ...(qualifiers.length > 0 && { qualifiers }),
            ...(mood !== null && { mood }),
            ...(periods.length > 0 && { periods }),
          }
        : null,
    );
    return {
      features: numbered(featuresOf(read)),
      intents: read.intents.map((intent) => numberOf(intent, seen.intents)),
      names: read.intents,
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
  const [subject] = fact.entities;
  return {
    claimed,
    detail,
    features,
    asked,
    subject: subject === undefined ? -1 : numberOf(entityFeature(subject), seen.features),
    intents: intentsServed(
      fact,
      asked.flatMap(({ names }) => names.slice(0, 1)),
    ).map((intent) => numberOf(intent, seen.intents)),
  };
}

function measuresOf({ facts }: KnowledgeData, { conceptOf }: QuestionReader): string[] {
  const measures = facts.flatMap(({ values = [] }) =>
    values.flatMap((value) =>
      value.type === 'money' || value.type === 'percent' ? [conceptOf(value.what)] : [],
    ),
  );
  return [...new Set(measures)];
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
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
