import { factsAsNeeded } from './facts-as-needed.ts';
import type { KnowledgeData, TopicFact } from './types.ts';

/** The first line of packed knowledge. */
interface Head {
  readonly rest: Omit<KnowledgeData, 'facts'>;
  /** Where the text of each fact ends, in bytes behind the first line. */
  readonly ends: readonly number[];
}

const LINE_END = 10;

/** Knowledge as bytes: a line of JSON with all but the facts, then the JSON of each fact. */
export function packKnowledge({ facts, ...rest }: KnowledgeData): Uint8Array {
  const encoder = new TextEncoder();
  let end = 0;
  const texts = facts.map((fact) => encoder.encode(JSON.stringify(fact)));
  const ends = texts.map(({ length }) => {
    end += length;
    return end;
  });
  const head = encoder.encode(`${JSON.stringify({ rest, ends } satisfies Head)}\n`);
  const bytes = new Uint8Array(head.length + end);
  bytes.set(head);
  texts.forEach((text, number) => {
    bytes.set(text, head.length + (ends[number - 1] ?? 0));
  });
  return bytes;
}

/** What `packKnowledge` packed. Its facts are read when they are first looked at. */
export function unpackKnowledge(bytes: Uint8Array): KnowledgeData {
  const decoder = new TextDecoder();
  const start = bytes.indexOf(LINE_END) + 1;
  const { rest, ends } = JSON.parse(decoder.decode(bytes.subarray(0, start))) as Head;
  const facts = factsAsNeeded(ends.length, (number) => {
    const text = bytes.subarray(start + (ends[number - 1] ?? 0), start + (ends[number] ?? 0));
    return JSON.parse(decoder.decode(text)) as TopicFact;
  });
  return { ...rest, facts };
}
