import MiniSearch from 'minisearch';
import type { FactLists } from './fact-lists.ts';
import type { FeatureTable } from './feature-set.ts';
import { isEntityFeature } from './features.ts';
import type { FlatLists } from './flat-lists.ts';

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
 * Words that more facts have, all together, are not searched for, the commonest first. They say
 * little, and with 30,000 facts to look through take 20 ms a question.
 */
const MOST_LOOKED_AT = 400;
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Makes the search over the facts in their order. The inverted index is built at the first question
 * that needs it: it takes 5 ms with 300 facts and 50 ms with 3,000, which no start has to wait for.
 */
export function createTextSearch(
  lists: FactLists,
  { names }: FeatureTable,
  having: FlatLists,
): TextSearch {
  let mini: MiniSearch | null = null;
  return (features, among) => {
    mini ??= indexText(lists, names);
    const words = rarest(features, having).join(' ');
    if (words === '') return NONE;
    const found = mini.search(words, { boostDocument: (id) => (among.has(id) ? 1 : 0) });
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [id, score / best]));
  };
}

/** To MiniSearch a fact's fields are texts, and the features in them are words. */
function indexText(lists: FactLists, names: FeatureTable['names']): MiniSearch {
  const mini = new MiniSearch({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { boost: FIELD_BOOSTS, combineWith: 'OR' },
  });
  const isName = (number: number): boolean => isEntityFeature(names[number] ?? '');
  for (let id = 0; id < lists.features.length; id += 1) {
    mini.add({
      id,
      claim: lists.claims.of(id).join(' '),
      questions: questionsOf(id, lists).join(' '),
      names: lists.features.of(id).filter(isName).join(' '),
      detail: lists.details.of(id).join(' '),
    });
  }
  return mini;
}

function questionsOf(fact: number, { asked, firstAsked }: FactLists): number[] {
  const numbers: number[] = [];
  const end = firstAsked[fact + 1] ?? 0;
  for (let own = firstAsked[fact] ?? 0; own < end; own += 1) numbers.push(...asked.of(own));
  return numbers;
}

/** The rarest of the features, as many as few enough facts have. */
function rarest(features: Iterable<number>, having: FlatLists): number[] {
  const rarestFirst = [...features].sort((a, b) => having.size(a) - having.size(b));
  let lookedAt = 0;
  return rarestFirst.filter((feature) => {
    lookedAt += having.size(feature);
    return lookedAt <= MOST_LOOKED_AT;
  });
}
