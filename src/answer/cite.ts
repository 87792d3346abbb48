import type { Source } from '../knowledge/schema/source.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { CitedSource, Statement } from './types.ts';

/** Numbers sources in the order in which statements first cite them. */
export interface Citations {
  /** A statement that rests on a fact, citing that fact's sources. */
  state(fact: TopicFact, text?: string): Statement;
  /** The numbers of sources that are cited for something that is no fact, such as a table's edition. */
  cite(from: readonly Source[]): number[];
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

  const cite = (from: readonly Source[]): number[] => {
    // Two places in one document are one source.
    const documents = new Map(from.map((source) => [keyOf(source), source]));
    return [...documents.values()].slice(0, MOST_CITED).map(numberOf);
  };

  return {
    cite,
    state: (fact, text = fact.claim) => {
      facts.add(fact.id);
      return { text, factId: fact.id, cites: cite(fact.sources) };
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
