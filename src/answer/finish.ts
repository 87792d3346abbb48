import type { TopicFact } from '../knowledge/types.ts';
import type { Citations } from './cite.ts';
import { onceEach } from './once-each.ts';
import { MOST_SUGGESTIONS } from './suggest.ts';
import type { Answer, AnswerTable, Intent, Statement } from './types.ts';

/** The parts of an answer that its kind decides; the rest follows from the facts stated. */
export interface Draft {
  readonly intent: Intent;
  readonly headline: Statement;
  readonly points?: readonly Statement[];
  readonly table?: AnswerTable | null;
  readonly caveats?: readonly Statement[];
  readonly suggestions?: readonly string[];
  readonly confidence: number;
  /** The fact whose date the answer holds for. */
  readonly about: TopicFact;
}

/** Completes an answer: sources as cited, facts as stated, the date it holds for. */
export function finish(draft: Draft, citations: Citations): Answer {
  return {
    outcome: 'answer',
    intent: draft.intent,
    headline: draft.headline,
    points: draft.points ?? [],
    table: draft.table ?? null,
    caveats: draft.caveats ?? [],
    sources: citations.sources,
    asOf: draft.about.asOf,
    suggestions: onceEach(draft.suggestions ?? []).slice(0, MOST_SUGGESTIONS),
    confidence: Math.round(draft.confidence * 100) / 100,
    facts: citations.facts,
  };
}
