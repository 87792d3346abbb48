import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../load.ts';
import { KnowledgeError } from '../problem.ts';
import type { LoadReply, LoadRequest } from './load-aside.ts';

// Runs in a thread of its own: parsing thousands of facts would hold up questions for a second.
const { folders, ...options } = workerData as LoadRequest;

async function reply(): Promise<LoadReply> {
  try {
    return { kind: 'loaded', knowledge: await loadKnowledge(folders, options) };
  } catch (error) {
    if (error instanceof KnowledgeError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

parentPort?.postMessage(await reply());
