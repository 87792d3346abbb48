import { ageingFacts } from './stale.ts';
import type { KnowledgeData } from './types.ts';

/** How many facts, entities or sources share a trait, the most frequent first. */
export interface Tally {
  readonly title: string;
  readonly counts: readonly (readonly [name: string, count: number])[];
}

/** What the knowledge consists of: its size, and counts by every trait that a curator looks at. */
export interface Stats {
  readonly totals: {
    readonly facts: number;
    readonly entities: number;
    readonly comparisons: number;
    readonly questions: number;
    readonly sources: number;
    /** Facts that are due for a check on the day. */
    readonly due: number;
  };
  readonly tallies: readonly Tally[];
}

/** Counts the knowledge as of a day, YYYY-MM-DD. Sources are counted once a document. */
export function statsOf(data: KnowledgeData, today: string): Stats {
  const { facts, entities, comparisons } = data;
  const documents = new Map(
    facts.flatMap(({ sources }) =>
      sources.map(
        (source) => [source.url ?? `${source.publisher} ${source.title}`, source] as const,
      ),
    ),
  );
  return {
    totals: {
      facts: facts.length,
      entities: entities.length,
      comparisons: comparisons.length,
      questions: facts.reduce((sum, { questions }) => sum + questions.length, 0),
      sources: documents.size,
      due: ageingFacts(data).filter(({ due }) => due < today).length,
    },
    tallies: [
      tally(
        'Facts by topic',
        facts.map(({ topic }) => topic),
      ),
      tally(
        'Facts by kind',
        facts.map(({ kind }) => kind),
      ),
      tally(
        'Facts by status',
        facts.map(({ status }) => status),
      ),
      tally(
        'Facts by confidence',
        facts.map(({ confidence }) => confidence),
      ),
      tally(
        'Facts by year of asOf',
        facts.map(({ asOf }) => asOf.slice(0, 4)),
      ),
      tally(
        'Entities by kind',
        entities.map(({ kind }) => kind),
      ),
      tally(
        'Sources by publisher',
        [...documents.values()].map(({ publisher }) => publisher),
      ),
    ],
  };
}

function tally(title: string, names: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return { title, counts: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) };
}
