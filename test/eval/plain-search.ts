import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { TopicFact } from '../../src/knowledge/types.ts';

/** The best fact that a plain search engine finds: what it says, and how well it fits. */
export interface Hit {
  readonly said: string;
  /** Higher is better; only comparable within one engine. */
  readonly score: number;
}

export type PlainSearch = (question: string) => Hit | null;

const FIELDS = ['claim', 'detail', 'questions', 'entities'];

/** Plain Fuse over whole facts: every word may stand anywhere, in any field. */
export function plainFuse(facts: readonly TopicFact[]): PlainSearch {
  const fuse = new Fuse(facts.map(documentOf), {
    keys: FIELDS,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
  });
  return (question) => {
    // Fuse is quadratic in the pattern's length; no question of a person is longer.
    const [best] = fuse.search(question.slice(0, 200));
    return best === undefined ? null : { said: saidBy(best.item), score: 1 - (best.score ?? 1) };
  };
}

/** Plain MiniSearch over whole facts, with the prefixes and the fuzziness that its guide proposes. */
export function plainMiniSearch(facts: readonly TopicFact[]): PlainSearch {
  const index = new MiniSearch({ fields: FIELDS, storeFields: ['claim', 'detail'] });
  index.addAll(facts.map(documentOf));
  return (question) => {
    const [best] = index.search(question.slice(0, 200), { prefix: true, fuzzy: 0.2 });
    if (best === undefined) return null;
    return { said: `${best.claim}\n${best.detail}`, score: best.score };
  };
}

function documentOf({ id, claim, detail, questions, entities }: TopicFact) {
  return {
    id,
    claim,
    detail: detail ?? '',
    questions: questions
      .map((question) => (typeof question === 'string' ? question : question.ask))
      .join('\n'),
    entities: entities.join(' '),
  };
}

const saidBy = ({ claim, detail }: ReturnType<typeof documentOf>): string => `${claim}\n${detail}`;
