import { cacheFolder, knowledgeFolders } from '../config/knowledge-place.ts';
import { findPreparation } from '../config/preparation.ts';
import type { Answering } from './answering.ts';
import type { Io } from './command.ts';

/** Loads the knowledge and makes it ready for questions as of today (UTC). */
export async function openAnswering(io: Io): Promise<Answering> {
  const [{ loadKnowledge }, { createAsk }, { renderText }] = await Promise.all([
    import('../knowledge/load.ts'),
    import('../answer/ask.ts'),
    import('../render/text.ts'),
  ]);
  const knowledge = await loadKnowledge(knowledgeFolders(io), {
    cacheFolder: cacheFolder(io),
    preparation: findPreparation(),
  });
  const today = new Date().toISOString().slice(0, 10);
  return {
    ask: createAsk(
      () => knowledge,
      () => today,
    ),
    renderText,
  };
}
