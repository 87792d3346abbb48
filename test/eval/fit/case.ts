import { readInThread } from '../../../src/answer/follow-up.ts';
import { onlyNames, primaryIntent } from '../../../src/answer/intent.ts';
import { prepare } from '../../../src/answer/prepare.ts';
import type { Situation } from '../../../src/answer/situation.ts';
import type { Intent } from '../../../src/answer/types.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { type Candidate, rankFacts } from '../../../src/search/rank.ts';
import { ASKED_ON } from '../open-ask.ts';

/** A question with the facts that may answer it, and which of them would be right. */
export interface Case {
  readonly situation: Situation;
  readonly candidates: readonly Candidate[];
  readonly mass: number;
  /** For each candidate; null where it cannot be told. */
  readonly right: readonly (boolean | null)[];
}

/** Candidates below this place are seldom right and teach nothing. */
const DEPTH = 12;

/**
 * Ranks a question's candidates by a state of the knowledge. Null where the answer follows from the
 * names alone, so that no weight has a part in it, and where nothing is found.
 */
export function caseOf(
  question: string,
  history: readonly string[],
  knowledge: Knowledge,
  isRight: (candidate: Candidate, intent: Intent, situation: Situation) => boolean | null,
): Case | null {
  const { index, names } = prepare(knowledge);
  const reading = readInThread(question, history, index, ASKED_ON);
  const intent = primaryIntent(reading);
  if (onlyNames(reading, intent) || ['comparison', 'timeline', 'help'].includes(intent))
    return null;
  const weights = knowledge.language.ranking;
  const { candidates, mass } = rankFacts(reading, index, weights, null);
  const shown = candidates.slice(0, DEPTH);
  if (shown.length === 0) return null;
  const situation: Situation = {
    knowledge,
    index,
    names,
    weights,
    reading,
    today: ASKED_ON,
    asOf: null,
    conceptOf: index.reader.conceptOf,
  };
  return {
    situation,
    candidates: shown,
    mass,
    right: shown.map((candidate) => isRight(candidate, intent, situation)),
  };
}
