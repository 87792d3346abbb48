import type { Citations } from '../answer/cite.ts';
import { createCitations } from '../answer/cite.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { DatedStatement } from './types.ts';

/** The words that each section may take, which together make a page of text. */
export const SPACE = {
  definition: 60,
  standing: 115,
  figures: 90,
  people: 50,
  timeline: 215,
  changes: 110,
  listed: 50,
  open: 75,
} as const;

/** A brief being written: what is on it, and what sources it cites. */
export interface Page {
  readonly citations: Citations;
  /** Ids of the facts told or shown in a table, in order. */
  readonly facts: readonly string[];
  isTold(fact: TopicFact): boolean;
  /** The number of the source that a fact rests on first, for a row or a cell. */
  citeFirst(fact: TopicFact): number[];
  /** Opens a section, which takes statements as long as there is room for them. */
  section(name: keyof typeof SPACE, most: number): Section;
}

export interface Section {
  /** Whether nothing more goes in. */
  readonly isFull: boolean;
  /** Whether a text still goes in. */
  fits(text: string): boolean;
  /** States a fact; null where there is no room for it. */
  state(fact: TopicFact, text?: string): DatedStatement | null;
}

/** Opens an empty page. */
export function createPage(): Page {
  const citations = createCitations();
  const told = new Set<string>();
  const shown = new Set<string>();
  return {
    citations,
    isTold: ({ id }) => told.has(id),
    citeFirst: ({ id, sources }) => {
      shown.add(id);
      return citations.cite(sources.slice(0, 1));
    },
    get facts() {
      return [...new Set([...told, ...shown])];
    },
    section: (name, most) => {
      let words: number = SPACE[name];
      let left = most;
      const fits = (text: string): boolean => left > 0 && countWords(text) <= words;
      return {
        get isFull() {
          return left === 0;
        },
        fits,
        state: (fact, text = fact.claim) => {
          if (!fits(text)) return null;
          left -= 1;
          words -= countWords(text);
          told.add(fact.id);
          return { ...citations.state(fact, text), asOf: fact.asOf };
        },
      };
    },
  };
}

/** How many words a text has, as a word processor counts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
