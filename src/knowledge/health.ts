import { KnowledgeError, type Problem } from './problem.ts';
import { ageingFacts } from './stale.ts';
import type { KnowledgeData } from './types.ts';

/** How the knowledge in use is, for those who keep it. */
export interface KnowledgeHealth {
  readonly facts: number;
  readonly entities: number;
  /** Facts that are due for a check. */
  readonly due: number;
  /** Why the files as they are now are not in use; null where they are. */
  readonly refusal: { readonly problems: readonly Problem[]; readonly message: string } | null;
}

/** The health of the last good state on a day, YYYY-MM-DD, where `refused` stands in the way of the next. */
export function healthOf(
  current: Pick<KnowledgeData, 'facts' | 'entities' | 'ageing'>,
  refused: Error | null,
  today: string,
): KnowledgeHealth {
  return {
    facts: current.facts.length,
    entities: current.entities.length,
    due: ageingFacts(current).filter(({ due }) => due < today).length,
    refusal:
      refused === null
        ? null
        : {
            problems: refused instanceof KnowledgeError ? refused.problems : [],
            message: refused.message,
          },
  };
}
