import MiniSearch from 'minisearch';
import type { Postings } from './postings.ts';

/** A fact's features by where they stand; as text to search in, a feature is a word. */
export interface FactText {
  readonly claim: readonly number[];
  readonly questions: readonly number[];
  readonly names: readonly number[];
  readonly detail: readonly number[];
}

/**
 * BM25+ scores by the facts' numbers, the best one 1, of those `among` that share words with a
 * question.
 */
export type TextSearch = (
  features: Iterable<number>,
  among: ReadonlySet<number>,
) => ReadonlyMap<number, number>;

const FIELD_BOOSTS = { questions: 2, claim: 1.5, names: 1, detail: 0.5 };
/**
 * Words that more facts have, all together, are not searched for; the rarest always is. They say
 * little, and with 30,000 facts to look through take 20 ms a question.
 */
const MOST_LOOKED_AT = 800;

/** Builds the inverted index over the facts in their order. */
export function indexText(facts: readonly FactText[], postings: Postings): TextSearch {
  const mini = new MiniSearch<FactText & { id: number }>({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    extractField: (fact, field) => {
      const value = fact[field as keyof typeof fact];
      return typeof value === 'number' ? value : value.join(' ');
    },
    searchOptions: { boost: FIELD_BOOSTS, combineWith: 'OR' },
  });
  mini.addAll(facts.map((fact, id) => ({ ...fact, id })));
  return (features, among) => {
    const words = rarest(features, postings).join(' ');
    const found = mini.search(words, { boostDocument: (id) => (among.has(id) ? 1 : 0) });
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [id, score / best]));
  };
}

/** The rarest of the features, as many as few enough facts have. */
function rarest(features: Iterable<number>, postings: Postings): number[] {
  const rarestFirst = [...features].sort((a, b) => postings.countOf(a) - postings.countOf(b));
  let lookedAt = 0;
  return rarestFirst.filter((feature, place) => {
    lookedAt += postings.countOf(feature);
    return place === 0 || lookedAt <= MOST_LOOKED_AT;
  });
}
