import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text and waits while the reader cannot keep up, so that output does not pile up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
