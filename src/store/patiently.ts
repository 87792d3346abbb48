import { setTimeout as sleep } from 'node:timers/promises';
import { readTrouble, storeError } from './store-error.ts';

export interface PatientOptions {
  /** How long to go on while the database is locked, in milliseconds. */
  readonly patienceMs?: number;
}

/** Less than the three seconds that Slack waits for an acknowledgement. */
export const PATIENCE_MS = 2_000;
const PAUSE_MS = 20;

/**
 * Runs `work`, and again while another process holds the database's lock, until the time `until` (of
 * performance.now()). Between two tries other work of this process goes on.
 *
 * @throws StoreError for every trouble with the database; other errors as they are.
 */
export async function patiently<T>(
  file: string,
  work: () => Promise<T>,
  until: number,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const trouble = readTrouble(error);
      if (trouble === null) throw error;
      if (trouble !== 'busy' || performance.now() >= until) throw storeError(trouble, file, error);
    }
    await sleep(PAUSE_MS * (1 + Math.random()));
  }
}

/** Gives a function that runs works one after the other, in the order it was called. */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}
