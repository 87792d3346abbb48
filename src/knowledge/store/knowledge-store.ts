import { readCatalogTexts } from '../catalog-texts.ts';
import { type LoadOptions, loadKnowledge, stateOf } from '../load.ts';
import { hashOfFolders } from '../snapshot.ts';
import type { Knowledge } from '../types.ts';
import { loadAside } from './load-aside.ts';
import { type WatchPace, watchFolders } from './watch-folders.ts';

export interface StoreOptions extends LoadOptions {
  /** Called with each new state, after `current()` gives it. */
  readonly onSwap?: (knowledge: Knowledge) => void;
  /** Called where a change cannot be used; a `KnowledgeError` says what to mend. */
  readonly onRefused?: (error: Error) => void;
}

/** What a reload did: `refused` leaves the last good state in place. */
export type Reload = 'swapped' | 'unchanged' | 'refused';

/** The knowledge of the moment. A change on disk is checked and takes its place as a whole. */
export class KnowledgeStore {
  readonly #folders: readonly string[];
  readonly #options: StoreOptions;
  #current: Knowledge;
  #refusal: Error | null = null;
  #running: Promise<Reload> = Promise.resolve('unchanged');
  #waiting: Promise<Reload> | null = null;
  #watcher: { close(): void } | null = null;

  constructor(folders: readonly string[], options: StoreOptions, current: Knowledge) {
    this.#folders = folders;
    this.#options = options;
    this.#current = current;
  }

  /** The last good state. */
  current(): Knowledge {
    return this.#current;
  }

  /** Why the files as they are now cannot be used; null where they are what `current()` gives. */
  refusal(): Error | null {
    return this.#refusal;
  }

  /**
   * Reads the folders again. Calls while one is under way share the next, so what was on disk at
   * the time of the call is always seen. Never rejects.
   */
  reload(): Promise<Reload> {
    if (this.#waiting !== null) return this.#waiting;
    const next = this.#running.then(() => {
      this.#waiting = null;
      return this.#load();
    });
    this.#waiting = next;
    this.#running = next;
    return next;
  }

  /** Reloads after each change on disk, until `close`. */
  watch(pace?: WatchPace): void {
    this.#watcher ??= watchFolders(this.#folders, () => void this.reload(), pace);
  }

  /** Stops watching and waits for a reload under way. */
  async close(): Promise<void> {
    this.#watcher?.close();
    this.#watcher = null;
    await this.#running;
  }

  async #load(): Promise<Reload> {
    const hash = hashOfFolders(this.#folders);
    const state = hash === null ? null : stateOf(hash, readCatalogTexts(this.#folders));
    if (state === this.#current.hash) {
      this.#refusal = null;
      return 'unchanged';
    }
    try {
      const { cacheFolder, preparation } = this.#options;
      this.#current = await loadAside({ folders: this.#folders, cacheFolder, preparation });
      this.#refusal = null;
    } catch (error) {
      this.#refuse(error instanceof Error ? error : new Error(String(error)));
      return 'refused';
    }
    this.#options.onSwap?.(this.#current);
    return 'swapped';
  }

  #refuse(error: Error): void {
    const isNews = this.#refusal?.message !== error.message;
    this.#refusal = error;
    if (isNews) this.#options.onRefused?.(error);
  }
}

/**
 * Loads the knowledge and gives a store of it.
 *
 * @throws {KnowledgeError} where it has problems to begin with
 */
export async function openKnowledgeStore(
  folders: readonly string[],
  options: StoreOptions,
): Promise<KnowledgeStore> {
  return new KnowledgeStore(folders, options, await loadKnowledge(folders, options));
}
