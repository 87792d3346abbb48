import { normalise } from '../language/normalise.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { type Feature, featuresOf, isAmountFeature } from '../search/features.ts';
import { findDates, type SaidDate } from './dates.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { splitSentences } from './split-sentences.ts';
import { findStrangers } from './strangers.ts';

/** What a statement says at one place: a name, a number, a date or a word of the field. */
export type Item = {
  /** The place of its first word, and where it stands in the normalised text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The clause that it stands in, counted from 0. */
  readonly clause: number;
  /** And the sentence, for a claim may have several. */
  readonly sentence: number;
  readonly text: string;
} & (
  | { readonly type: 'name'; readonly entity: string; readonly candidates: readonly string[] }
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'date'; readonly date: SaidDate }
  | { readonly type: 'word'; readonly concept: string; readonly weight: number }
  | { readonly type: 'stranger' }
);

/** A sentence or claim as read. */
export interface Statement {
  readonly normal: string;
  readonly words: readonly string[];
  readonly items: readonly Item[];
  /** Everything that it speaks of which some fact speaks of too. */
  readonly features: ReadonlySet<Feature>;
  readonly entities: readonly string[];
  /** Whether it says that something is not so, and which of its sentences do. */
  readonly isNegated: boolean;
  readonly negated: readonly boolean[];
}

/** Numbers, dates and names can be held against facts one by one; other words only all together. */
export const isExact = (item: Item): boolean =>
  item.type === 'quantity' ||
  item.type === 'stranger' ||
  (item.type === 'date' && !item.date.isRelative) ||
  item.type === 'name';

/** Words that tell one thing from another of its kind, though they say nothing of what it is. */
const telling = new Set(['first', 'second', 'third', 'fourth', 'only', 'last']);
const TELLING = 4;
/** A word that no fact has weighs this much: it says something that the facts do not. */
const UNHEARD = 2;
const negation =
  /\b(?:not|never|no|none|nor|neither|nobody|nothing|without|cannot|instead of|rather than|except|hardly|no longer|unlike|turned down|declined|refused|denied|failed)\b/;
/** They turn a statement round, and are no word of what it is about. */
const denying = new Set(['not', 'no', 'never', 'none', 'nor', 'neither']);
const clauseEnd = /[;:—]|,(?!\d)| - |\.(?=\s)|\b(?:and|but|which|while|whereas|that|who|so)\b/g;

/** Reads a sentence of a text or a claim of the knowledge, in which names are as they are spelt. */
export function readStatement(text: string, index: FactIndex, writtenAt: string): Statement {
  const normal = normalise(text);
  const content = index.reader.readStatement(text);
  const tokens = tokenise(normal);
  const dates = findDates(normal, writtenAt);
  const named = content.mentions.map(({ from, to }) => spanOf(tokens, from, to));
  const quantities = findQuantities(normal, [...named, ...dates]);
  const clauses = Array.from(normal.matchAll(clauseEnd), ({ index: at }) => at);
  const parts = splitSentences(text).sentences.map((part) => normalise(part.text));
  // Where each sentence ends in the whole: there is one space between two.
  let end = 0;
  const stops = parts.slice(0, -1).map((part) => {
    end += part.length + 1;
    return end - 1;
  });
  const placed = (start: number, end: number) => ({
    at: tokens.findIndex((token) => token.end > start),
    start,
    end,
    clause: clauses.filter((place) => place < start).length,
    sentence: stops.filter((place) => place <= start).length,
    text: normal.slice(start, end),
  });

  const items: Item[] = [
    ...content.mentions.map(({ entity, candidates, from, to }): Item => {
      const { start, end } = spanOf(tokens, from, to);
      return { type: 'name', entity, candidates, ...placed(start, end) };
    }),
    ...dates.map((date): Item => ({ type: 'date', date, ...placed(date.start, date.end) })),
    ...quantities.map(
      (quantity): Item => ({
        type: 'quantity',
        quantity,
        ...placed(quantity.start, quantity.end),
      }),
    ),
  ];
  const strange = findStrangers(text, normal, index).filter(
    ({ start, end }) =>
      ![...named, ...dates, ...quantities].some((span) => start < span.end && end > span.start),
  );
  for (const { start, end } of strange) items.push({ type: 'stranger', ...placed(start, end) });
  const taken = [...named, ...dates, ...quantities, ...strange];
  for (const { text: word, start, end } of tokens) {
    if (taken.some((span) => start < span.end && end > span.start)) continue;
    if (telling.has(word)) {
      items.push({ type: 'word', concept: word, weight: TELLING, ...placed(start, end) });
      continue;
    }
    if (denying.has(word) || index.vocabulary.isFiller(word) || /^[\d.,$]+$/.test(word)) continue;
    const concept = index.reader.conceptOf(word);
    if (concept === '') continue;
    const weight = index.hasConcept(concept) ? index.weigh(concept) : UNHEARD;
    items.push({ type: 'word', concept, weight, ...placed(start, end) });
  }
  const features = [...featuresOf(content)].filter(
    (feature) => !isAmountFeature(feature) && index.hasConcept(feature),
  );
  return {
    normal,
    words: content.words,
    items: items.sort((a, b) => a.at - b.at),
    features: new Set(features),
    entities: content.entities,
    isNegated: negation.test(normal),
    negated: parts.map((part) => negation.test(part)),
  };
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
