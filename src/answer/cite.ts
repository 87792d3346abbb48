import type { TopicFact } from '../knowledge/types.ts';
import type { CitedSource, Statement } from './types.ts';

/** Numbers sources in the order in which statements first cite them. */
export interface Citations {
  /** A statement that rests on a fact, citing that fact's sources. */
  state(fact: TopicFact, text?: string): Statement;
  readonly sources: readonly CitedSource[];
  /** Ids of the facts stated, in order. */
  readonly facts: readonly string[];
}

/** Each statement cites at most so many sources: more are noise to a reader. */
const MOST_CITED = 2;

/** Starts an empty list of sources for one answer. */
export function createCitations(): Citations {
  const sources: CitedSource[] = [];
  const numbers = new Map<string, number>();
  const facts = new Set<string>();

  const cite = (fact: TopicFact): number[] =>
    fact.sources.slice(0, MOST_CITED).map((source) => {
      const key = source.url ?? `${source.publisher}: ${source.title}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = sources.length + 1;
      numbers.set(key, number);
      sources.push({
        number,
        title: source.title,
        publisher: source.publisher,
        date: source.date ?? null,
        url: source.url ?? null,
      });
      return number;
    });

  return {
    state: (fact, text = fact.claim) => {
      facts.add(fact.id);
      return { text, factId: fact.id, cites: cite(fact) };
    },
    get sources() {
      return sources;
    },
    get facts() {
      return [...facts];
    },
  };
}

/** A statement of our own, which rests on no fact. */
export const remark = (text: string): Statement => ({ text, factId: null, cites: [] });
