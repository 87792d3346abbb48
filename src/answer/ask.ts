import type { Knowledge } from '../knowledge/types.ts';
import { answer } from './answer.ts';
import type { Ask } from './types.ts';

/**
 * Binds `answer` to the knowledge of the moment and the day, which is all that surfaces need.
 *
 * @param knowledge gives the current state, so that a reload takes effect at the next question.
 * @param today gives the day as YYYY-MM-DD, UTC.
 */
export function createAsk(knowledge: () => Knowledge, today: () => string): Ask {
  return (question, options = {}) =>
    answer(question, {
      knowledge: knowledge(),
      today: today(),
      asOf: options.asOf ?? null,
      history: options.history ?? [],
    });
}
