import type { Logger } from 'pino';
import type { Config } from '../config/read-config.ts';
import { createFeedback } from '../store/feedback.ts';
import { createGaps } from '../store/gaps.ts';
import type { Store } from '../store/open-store.ts';
import { prune } from '../store/prune.ts';

const EVERY_MS = 600_000;
const HOUR_MS = 3_600_000;

type Retention = Pick<Config, 'keepHours' | 'feedbackDays' | 'gapDays'>;

/** Forgets what has been kept for as long as the settings say, now and then, until it is stopped. */
export function keepHouse(
  store: Store,
  retention: Retention,
  log: Pick<Logger, 'warn'>,
): () => void {
  const tidy = () => {
    forgetOld(store, retention, Date.now()).catch((error: unknown) => {
      log.warn({ err: error }, 'old entries could not be deleted; trying again later');
    });
  };
  const timer = setInterval(tidy, EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** Deletes what is older than the settings let it be at the time `now`, milliseconds since 1970. */
export async function forgetOld(
  store: Store,
  { keepHours, feedbackDays, gapDays }: Retention,
  now: number,
): Promise<void> {
  await createFeedback(store).forgetBefore(dayBefore(now, feedbackDays));
  await createGaps(store).forgetBefore(dayBefore(now, gapDays));
  await prune(store, now - keepHours * HOUR_MS);
}

/** The first day that is still kept, YYYY-MM-DD; of nothing that is kept for no day, the day after today. */
function dayBefore(now: number, days: number): string {
  return new Date(now + (1 - days) * 24 * HOUR_MS).toISOString().slice(0, 10);
}
