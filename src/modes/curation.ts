import type { Logger } from 'pino';
import type { Config } from '../config/read-config.ts';
import type { Curation } from '../render/blocks/curation.ts';
import { createFeedback } from '../store/feedback.ts';
import { createGaps } from '../store/gaps.ts';
import type { Store } from '../store/open-store.ts';
import type { Answering } from './open-answering.ts';

/** Home is drawn while somebody waits, so only the most asked are read and put together. */
const MOST_GAPS = 200;
const MOST_FEEDBACK = 8;

type Settings = Pick<Config, 'curators' | 'gapDays' | 'feedbackDays'>;

/** Makes what a curator sees in Home; a database that cannot be read leaves out what is in it. */
export function createCuration(
  { curators, gapDays, feedbackDays }: Settings,
  answering: Pick<Answering, 'health' | 'group'>,
  store: Store,
  log: Pick<Logger, 'warn'>,
): (userId: string) => Promise<Curation | null> {
  const gaps = createGaps(store);
  const feedback = createFeedback(store);
  return async (userId) => {
    if (curators !== 'everybody' && !curators.includes(userId)) return null;
    const health = answering.health();
    try {
      return {
        health,
        gaps: gapDays === 0 ? null : answering.group(await gaps.most(MOST_GAPS)),
        feedback:
          feedbackDays === 0
            ? null
            : { counts: await feedback.counts(), latest: await feedback.latest(MOST_FEEDBACK) },
      };
    } catch (error) {
      log.warn({ err: error }, 'gaps and feedback could not be read for Home');
      return { health, gaps: null, feedback: null };
    }
  };
}
