import type { KnowledgeData } from '../knowledge/types.ts';
import { findAmounts } from '../language/amounts.ts';
import { isEnglish } from '../language/english.ts';
import { normalise } from '../language/normalise.ts';
import { findPeriods } from '../language/periods.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { indexAliases } from './alias-index.ts';
import { createConceptReader, type ReadConcept } from './concepts.ts';
import { createCueReader } from './cues.ts';
import { createIntentReader } from './intents.ts';
import { linkEntities, type Mention } from './link-entities.ts';
import type { Reading } from './reading.ts';
import { correctSpelling, type SpeltTokens } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the reader must know of the facts, which are themselves read by it first. */
export interface FactWords {
  readonly vocabulary: Vocabulary;
  /** Whether any fact has the concept. */
  hasConcept(concept: string): boolean;
}

/** Reads texts of one knowledge. */
export interface QuestionReader {
  /** The concept that a word or phrase of the field is read as. */
  conceptOf(phrase: string): string;
  /** Reads a text that is known to be spelt right and of the knowledge: a fact's own. */
  readKnown(text: string, today: string): Reading;
  /** Reads what a person typed. */
  read(text: string, today: string, facts: FactWords): Reading;
}

/** Longer texts are read up to here: no question is longer, and the rest would only cost time. */
const LONGEST_READ = 1_200;

/** Makes the reader for a state of the knowledge. */
export function createQuestionReader(knowledge: KnowledgeData): QuestionReader {
  const aliases = indexAliases(knowledge);
  const concepts = createConceptReader(knowledge.language);
  const intentsOf = createIntentReader(knowledge.language);
  const cuesIn = createCueReader(knowledge.language.cues);

  const readSpelt = (
    { tokens, corrections }: SpeltTokens,
    text: string,
    today: string,
  ): Reading => {
    const mentions = linkEntities(tokens, aliases);
    const periods = findPeriods(text, today);
    const amounts = findAmounts(text).filter(({ kind, scaled }) => kind !== 'number' || scaled);
    const free = segmentsOutside(tokens, mentions, [...periods, ...amounts]);
    const found = free.flatMap((segment) => concepts.read(segment));
    const words = tokens.map((token) => token.text);
    return {
      text: words.join(' '),
      corrections,
      mentions,
      entities: [...new Set(mentions.map((mention) => mention.entity))],
      concepts: onceEach(found),
      ordinary: [],
      unknown: [],
      intents: intentsOf(words),
      periods,
      amounts,
      ...cuesIn(words),
    };
  };

  return {
    conceptOf: concepts.conceptOf,
    readKnown: (text, today) => {
      const normal = normalise(text);
      return readSpelt({ tokens: tokenise(normal), corrections: [] }, normal, today);
    },
    read: (text, today, facts) => {
      const normal = normalise(text.slice(0, LONGEST_READ));
      const reading = readSpelt(correctSpelling(tokenise(normal), facts.vocabulary), normal, today);
      const series = numbersBehindNames(reading);
      const strange = reading.concepts.filter(
        ({ concept, word }) => !facts.hasConcept(concept) && !facts.vocabulary.isFiller(word),
      );
      return {
        ...reading,
        concepts: reading.concepts.filter(({ concept }) => facts.hasConcept(concept)),
        ordinary: strange.map(({ word }) => word).filter((word) => isEnglish(word)),
        unknown: [
          ...new Set([
            ...strange.map(({ word }) => word).filter((word) => !isEnglish(word)),
            ...series,
          ]),
        ],
      };
    },
  };
}

/** Numbers right behind a name make it another thing: "JWCC 3" is not JWCC. */
function numbersBehindNames({ text, mentions, periods }: Reading): string[] {
  const words = text.split(' ');
  if (periods.length > 0) return [];
  return mentions.flatMap(({ to }) => {
    const next = words[to] ?? '';
    return /^(?:\d{1,2}|ii|iii|iv|two|three)$/.test(next) ? [next] : [];
  });
}

/** The runs of tokens that are neither part of a name nor of a date or sum. */
function segmentsOutside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Token[][] {
  const segments: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const named = mentions.some(({ from, to }) => index >= from && index < to);
    const spanned = spans.some(({ start, end }) => token.start < end && token.end > start);
    if (named || spanned) segments.push([]);
    else segments.at(-1)?.push(token);
  });
  return segments.filter((segment) => segment.length > 0);
}

function onceEach(concepts: readonly ReadConcept[]): ReadConcept[] {
  const seen = new Set<string>();
  return concepts.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
