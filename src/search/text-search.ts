import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Postings } from './postings.ts';

/** A fact's features by where they stand, each as a word to search for. */
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
const OPTIONS = {
  fields: Object.keys(FIELD_BOOSTS),
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => (term === '' ? null : term),
};
/**
 * Words that more facts have, all together, are not searched for; the rarest always is. They say
 * little, and with 30,000 facts to look through take 20 ms a question.
 */
const MOST_LOOKED_AT = 800;

/** Makes the inverted index over the facts in their order, in plain data. */
export function prepareText(facts: readonly FactText[]): AsPlainObject {
  const mini = new MiniSearch<FactText & { id: number }>({
    ...OPTIONS,
    extractField: (fact, field) => {
      const value = fact[field as keyof typeof fact];
      return typeof value === 'number' ? value : value.join(' ');
    },
  });
  mini.addAll(facts.map((fact, id) => ({ ...fact, id })));
  return mini.toJSON();
}

/** Makes the search from the inverted index. */
export function createTextSearch(prepared: AsPlainObject, postings: Postings): TextSearch {
  const mini = MiniSearch.loadJS(prepared, OPTIONS);
  return (features, among) => {
    const found = mini.search(rarest(features, postings).join(' '), {
      boost: FIELD_BOOSTS,
      combineWith: 'OR',
      boostDocument: (id) => (among.has(id) ? 1 : 0),
    });
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
