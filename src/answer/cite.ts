import type { Source } from '../knowledge/schema/source.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { CitedSource, Statement } from './types.ts';

/** Numbers sources in the order in which statements first cite them. */
export interface Citations {
  /** A statement that rests on a fact, citing that fact's sources. */
  state(fact: TopicFact, text?: string): Statement;
  /** The steps of a fact's way, in order; none where it has none. */
  steps(fact: TopicFact): Statement[];
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

  const numberOf = (source: Source): number => {
    const key = keyOf(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = sources.length + 1;
    numbers.set(key, number);
    sources.push({
      number,
      title: source.title,
      publisher: source.publisher,
      date: source.date ?? null,
      accessed: source.date === undefined ? (source.accessed ?? null) : null,
      url: source.url ?? null,
    });
    return number;
  };

  return {
    state: (fact, text = fact.claim) => {
      facts.add(fact.id);
      // Two places in one document are one source.
      const documents = new Map(fact.sources.map((source) => [keyOf(source), source]));
      const cites = [...documents.values()].slice(0, MOST_CITED).map(numberOf);
      return { text, factId: fact.id, cites };
    },
    steps: (fact) =>
      (fact.steps ?? []).map(({ do: text, link = null }, index) => ({
        text,
        factId: fact.id,
        cites: [],
        step: { number: index + 1, link },
      })),
    get sources() {
      return sources;
    },
    get facts() {
      return [...facts];
    },
  };
}

const keyOf = (source: Source): string => source.url ?? `${source.publisher}: ${source.title}`;

/** A statement of our own, which rests on no fact. */
export const remark = (text: string): Statement => ({ text, factId: null, cites: [] });
