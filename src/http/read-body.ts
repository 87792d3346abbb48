import type { IncomingMessage } from 'node:http';

/** What came of reading a request's body. */
export type BodyReading =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  /** Longer than allowed; the rest was not read, so the connection cannot be used again. */
  | { readonly kind: 'too-long' }
  /** The client went away in the middle of it. */
  | { readonly kind: 'broken' };

/** Reads the body of a request, `limit` bytes of it at most. */
export function readBody(request: IncomingMessage, limit: number): Promise<BodyReading> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      request.removeAllListeners('data').pause();
      resolve({ kind: 'too-long' });
    });
    request.on('end', () => {
      const [only] = chunks;
      const bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
      resolve({ kind: 'whole', bytes });
    });
    const broken = () => resolve({ kind: 'broken' });
    request.on('error', broken);
    request.on('close', broken);
  });
}
