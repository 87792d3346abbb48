import { fileURLToPath } from 'node:url';
import { createAsk } from '../../src/answer/ask.ts';
import type { Ask } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

/** Questions are asked as of this day, so that figures do not move with the calendar. */
export const ASKED_ON = '2026-11-24';

export interface Asked {
  readonly ask: Ask;
  readonly knowledge: Knowledge;
  /** The confidence from which the bot answers. */
  readonly threshold: number;
}

/**
 * Loads the repository's own knowledge and makes it ready for questions.
 *
 * @throws {KnowledgeError} where the knowledge does not hold
 */
export async function openAsk(): Promise<Asked> {
  const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
  const knowledge = await loadKnowledge([folder], { cacheFolder: null });
  return {
    ask: createAsk(
      () => knowledge,
      () => ASKED_ON,
    ),
    knowledge,
    threshold: knowledge.language.ranking['decide.answer'] ?? 0,
  };
}
