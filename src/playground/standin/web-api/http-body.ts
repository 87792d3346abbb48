import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as text.
 *
 * @throws when it is longer than `maxBytes`
 */
export async function readBody(request: IncomingMessage, maxBytes = 4_000_000): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`The body is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
