import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LoadOptions } from '../load.ts';
import { unpackKnowledge } from '../packed.ts';
import { KnowledgeError, type Problem } from '../problem.ts';
import type { Knowledge } from '../types.ts';

export interface LoadRequest extends LoadOptions {
  readonly folders: readonly string[];
}

export type LoadReply =
  | {
      readonly kind: 'loaded';
      readonly packed: Uint8Array;
      readonly besides: Pick<Knowledge, 'hash' | 'catalog' | 'prepared'>;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The same ending as this file: `.ts` in a checkout, `.js` in the published package. */
const WORKER = new URL(`./load-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Loads knowledge as `loadKnowledge` does, in a thread of its own that ends afterwards.
 *
 * @throws {KnowledgeError} with every problem, where there is one
 */
export async function loadAside(request: LoadRequest): Promise<Knowledge> {
  const worker = new Worker(WORKER, { workerData: request });
  try {
    const [reply] = (await once(worker, 'message')) as [LoadReply];
    if (reply.kind === 'loaded') return { ...unpackKnowledge(reply.packed), ...reply.besides };
    throw new KnowledgeError(reply.problems);
  } finally {
    await worker.terminate();
  }
}
