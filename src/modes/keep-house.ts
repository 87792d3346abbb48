import type { Logger } from 'pino';
import type { Store } from '../store/open-store.ts';
import { prune } from '../store/prune.ts';

const EVERY_MS = 600_000;

/** Forgets what was handled longer than `keepHours` ago, now and then, until it is stopped. */
export function keepHouse(store: Store, keepHours: number, log: Pick<Logger, 'warn'>): () => void {
  const tidy = () => {
    prune(store, Date.now() - keepHours * 3_600_000).catch((error: unknown) => {
      log.warn({ err: error }, 'old entries could not be deleted; trying again later');
    });
  };
  const timer = setInterval(tidy, EVERY_MS).unref();
  return () => clearInterval(timer);
}
