import type { Readable } from 'node:stream';

/** A line of input with its number from 1; `text` is null where it was too long or not UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | null;
  readonly fault: string | null;
}

/** Longer lines are not kept in memory, only reported. */
const MAX_LINE_BYTES = 1_000_000;
const NEWLINE = 0x0a;

/** Reads a stream line by line, as fast as the caller takes them; blank lines are passed over. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const finish = (): InputLine => {
    number += 1;
    const line = toLine(number, parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of input) {
    const chunk: Uint8Array = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line.text?.trim() !== '') yield line;
    }
    add(chunk.subarray(start));
  }
  if (length === 0) return;
  const line = finish();
  if (line.text?.trim() !== '') yield line;
}

function toLine(number: number, parts: readonly Uint8Array[], length: number): InputLine {
  if (length > MAX_LINE_BYTES) {
    const fault = `${length} bytes long; a line has at most ${MAX_LINE_BYTES}`;
    return { number, text: null, fault };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { number, text, fault: null };
  } catch {
    return { number, text: null, fault: 'not UTF-8 text' };
  }
}
