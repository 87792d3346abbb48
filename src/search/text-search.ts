import MiniSearch from 'minisearch';
import type { FeatureTable } from './feature-set.ts';
import { type Feature, isEntityFeature } from './features.ts';
import type { Postings } from './postings.ts';
import type { PreparedFact } from './prepared.ts';

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
const MOST_LOOKED_AT = 400;

/**
 * Makes the search over the facts in their order. The inverted index is built at the first question
 * that needs it: it takes 5 ms with 300 facts and 50 ms with 3,000, which no start has to wait for.
 */
export function createTextSearch(
  facts: readonly PreparedFact[],
  { names }: FeatureTable,
  postings: Postings,
): TextSearch {
  let mini: MiniSearch | null = null;
  return (features, among) => {
    mini ??= indexText(facts, names);
    const words = rarest(features, postings).join(' ');
    const found = mini.search(words, { boostDocument: (id) => (among.has(id) ? 1 : 0) });
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [id, score / best]));
  };
}

/** To MiniSearch a fact's fields are texts, and the features in them are words. */
function indexText(facts: readonly PreparedFact[], names: readonly Feature[]): MiniSearch {
  const mini = new MiniSearch({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { boost: FIELD_BOOSTS, combineWith: 'OR' },
  });
  const isName = (number: number): boolean => isEntityFeature(names[number] ?? '');
  mini.addAll(
    facts.map(({ claimed, asked, features, detail }, id) => ({
      id,
      claim: claimed.join(' '),
      questions: asked.flatMap((own) => own.features).join(' '),
      names: features.filter(isName).join(' '),
      detail: detail.join(' '),
    })),
  );
  return mini;
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
