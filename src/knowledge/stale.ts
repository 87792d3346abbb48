import { checkDue } from './ageing.ts';
import type { KnowledgeData, TopicFact } from './types.ts';

/** A fact that ages, and the day from which it is due for a check, YYYY-MM-DD. */
export interface AgeingFact {
  readonly fact: TopicFact;
  readonly due: string;
}

/** Every fact that ages, the one that was due first at the beginning. */
export function ageingFacts({
  facts,
  ageing,
}: Pick<KnowledgeData, 'facts' | 'ageing'>): AgeingFact[] {
  return facts
    .flatMap((fact) => {
      const due = checkDue(fact, ageing);
      return due === null ? [] : [{ fact, due }];
    })
    .sort((a, b) => compare(a.due, b.due) || compare(a.fact.id, b.fact.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
