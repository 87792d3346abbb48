import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../load.ts';
import { packKnowledge } from '../packed.ts';
import { KnowledgeError } from '../problem.ts';
import type { LoadReply, LoadRequest } from './load-aside.ts';

// Runs in a thread of its own: parsing thousands of facts would hold up questions for a second.
const { folders, ...options } = workerData as LoadRequest;

async function reply(): Promise<LoadReply> {
  try {
    const { hash, catalog, prepared, ...data } = await loadKnowledge(folders, options);
    const besides = {
      hash,
      ...(catalog !== undefined && { catalog }),
      ...(prepared !== undefined && { prepared }),
    };
    // Packed, since the thread that answers has only to take it over and reads what it needs.
    return { kind: 'loaded', packed: packKnowledge(data), besides };
  } catch (error) {
    if (error instanceof KnowledgeError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

parentPort?.postMessage(await reply());
