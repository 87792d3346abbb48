import type { Language } from '../knowledge/schema/language.ts';
import { findAmounts } from '../language/amounts.ts';
import { isEnglish } from '../language/english.ts';
import { normalise } from '../language/normalise.ts';
import { findPeriods } from '../language/periods.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { AliasIndex } from './alias-index.ts';
import type { ConceptReader, ReadConcept } from './concepts.ts';
import { createCueReader } from './cues.ts';
import { createIntentReader } from './intents.ts';
import { linkEntities, type Mention } from './link-entities.ts';
import { wordsOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { shortenedNames } from './shortened-names.ts';
import { correctSpelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the reader must know of the facts, which are themselves read by it first. */
export interface FactWords {
  readonly vocabulary: Vocabulary;
  /** Whether any fact has the concept. */
  hasConcept(concept: string): boolean;
}

/** What a text speaks of, without what it asks. */
export type Content = Pick<
  Reading,
  'mentions' | 'entities' | 'concepts' | 'periods' | 'amounts'
> & { readonly words: readonly string[] };

/** A fact's own question: what it speaks of, and how it asks. */
export type OwnQuestion = Content & Pick<Reading, 'intents' | 'qualifiers' | 'mood'>;

/** Reads texts of one knowledge. */
export interface QuestionReader {
  /** The concept that a word or phrase of the field is read as. */
  conceptOf(phrase: string): string;
  /** Reads a statement of the knowledge, which is known to be spelt right. */
  readStatement(text: string): Content;
  /** Reads a question of the knowledge. */
  readOwnQuestion(text: string): OwnQuestion;
  /** Reads what a person typed. */
  read(text: string, today: string, facts: FactWords): Reading;
}

/** Longer texts are read up to here: no question is longer, and the rest would only cost time. */
const LONGEST_READ = 1_200;
/** The knowledge's own dates never depend on the day of asking, so any day serves to read them. */
const ANY_DAY = '2000-01-01';

/** Makes the reader from the names and synonyms of a state of the knowledge. */
export function createQuestionReader(
  aliases: AliasIndex,
  concepts: ConceptReader,
  language: Language,
): QuestionReader {
  const intentsOf = createIntentReader(language);
  const cuesIn = createCueReader(language.cues);
  const asking = askingWords(language);

  const readContent = (tokens: readonly Token[], text: string, today: string): Content => {
    const linked = linkEntities(tokens, aliases);
    const mentions = [...linked, ...shortenedNames(tokens, linked, aliases)].sort(
      (a, b) => a.from - b.from,
    );
    const periods = findPeriods(text, today);
    const amounts = findAmounts(text).filter(({ kind, scaled }) => kind !== 'number' || scaled);
    const free = segmentsOutside(tokens, mentions, [...periods, ...amounts]);
    return {
      mentions,
      entities: [...new Set(mentions.map((mention) => mention.entity))],
      concepts: onceEach(free.flatMap((segment) => concepts.read(segment))),
      periods,
      amounts,
      words: tokens.map((token) => token.text),
    };
  };
  const readStatement = (text: string): Content => {
    const normal = normalise(text);
    return readContent(tokenise(normal), normal, ANY_DAY);
  };

  return {
    conceptOf: concepts.conceptOf,
    readStatement,
    readOwnQuestion: (text) => {
      const content = readStatement(text);
      const { qualifiers, mood } = cuesIn(content.words);
      return { ...content, intents: intentsOf(content.words), qualifiers, mood };
    },
    read: (text, today, facts) => {
      const normal = normalise(text.slice(0, LONGEST_READ));
      const spelt = correctSpelling(tokenise(normal), facts.vocabulary, asking);
      const { corrections } = spelt;
      // Sums and dates are read in the text, so a corrected one is read anew: "11.7 billoin".
      const isWell = corrections.length === 0;
      const corrected = isWell ? normal : respelt(normal, spelt.tokens);
      const tokens = isWell ? spelt.tokens : tokenise(corrected);
      const { words, ...content } = readContent(tokens, corrected, today);
      const strange = content.concepts.filter(
        ({ concept, word }) => !facts.hasConcept(concept) && !facts.vocabulary.isFiller(word),
      );
      return {
        ...content,
        text: words.join(' '),
        corrections,
        concepts: content.concepts.filter(({ concept }) => facts.hasConcept(concept)),
        ordinary: strange.map(({ word }) => word).filter((word) => isEnglish(word)),
        unknown: [
          ...new Set([
            ...strange.map(({ word }) => word).filter((word) => !isEnglish(word)),
            ...numbersBehindNames(words, content),
          ]),
        ],
        intents: intentsOf(words),
        ...cuesIn(words),
      };
    },
  };
}

const ordinal = /^(?:\d{1,2}|ii|iii|iv|two|three)$/;
/** What a number counts, so that it belongs to that and not to the name before it: "big bang two weeks". */
const countable =
  /^(?:thousand|million|billion|trillion|percent|dollars?|hours?|days?|weeks?|months?|years?|controls?|requirements?|practices?|points?|levels?|regions?|vendors?|services?)$/;

/** Numbers right behind a name make it another thing: "JWCC 3" is not JWCC. */
function numbersBehindNames(
  words: readonly string[],
  { mentions, periods }: Pick<Reading, 'mentions' | 'periods'>,
): string[] {
  if (periods.length > 0) return [];
  return mentions.flatMap(({ to }) => {
    const [next = '', unit = ''] = words.slice(to);
    return ordinal.test(next) && !countable.test(unit) ? [next] : [];
  });
}

/** The words in which questions are put, each once: what, when, how, many. */
function askingWords({ intents }: Language): string[] {
  return [...new Set(intents.flatMap(({ starts = [] }) => starts.flatMap(wordsOf)))];
}

/** A text with its tokens as they were corrected, and everything between them as it was. */
function respelt(text: string, tokens: readonly Token[]): string {
  let written = '';
  let done = 0;
  for (const token of tokens) {
    // Two words that were run together have one place.
    written += token.start < done ? ` ${token.text}` : text.slice(done, token.start) + token.text;
    done = Math.max(done, token.end);
  }
  return written + text.slice(done);
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
