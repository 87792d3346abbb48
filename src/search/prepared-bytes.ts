import type { FactLists } from './fact-lists.ts';
import { FlatLists } from './flat-lists.ts';
import type { PreparedKnowledge, PreparedTexts } from './prepared.ts';

const LISTS = [
  'features',
  'claims',
  'details',
  'asked',
  'having',
  'askedIntents',
  'intents',
] as const satisfies readonly (keyof FactLists)[];
const ARRAYS = [
  'firstAsked',
  'order',
  'subjects',
  'statuses',
] as const satisfies readonly (keyof FactLists)[];
/** Each list is two arrays: its numbers and its starts. */
const COUNT = LISTS.length * 2 + ARRAYS.length;
const INT = Int32Array.BYTES_PER_ELEMENT;

/**
 * Prepared knowledge as bytes: how long each array of numbers is, the arrays, and the texts as JSON.
 * Reading them takes no copy of the numbers. They are in the processor's own order of bytes, since they
 * are kept for the same machine.
 */
export function bytesOf({ texts, lists }: PreparedKnowledge): Uint8Array {
  const arrays = [
    ...LISTS.flatMap((name) => [lists[name].arrays.numbers, lists[name].arrays.starts]),
    ...ARRAYS.map((name) => lists[name]),
  ];
  const json = new TextEncoder().encode(JSON.stringify(texts));
  const ints = COUNT + arrays.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(ints * INT + json.length);
  const numbers = new Int32Array(bytes.buffer, 0, ints);
  let at = COUNT;
  arrays.forEach((array, place) => {
    numbers[place] = array.length;
    numbers.set(array, at);
    at += array.length;
  });
  bytes.set(json, ints * INT);
  return bytes;
}

/** What `bytesOf` made bytes of; null where they are something else. */
export function textsAndNumbers(bytes: Uint8Array): PreparedKnowledge | null {
  const aligned = bytes.byteOffset % INT === 0 ? bytes : bytes.slice();
  if (aligned.length < COUNT * INT) return null;
  const all = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / INT));
  let at = COUNT;
  const next: Int32Array[] = [];
  for (let place = 0; place < COUNT; place += 1) {
    const length = all[place] ?? 0;
    if (length < 0 || at + length > all.length) return null;
    next.push(all.subarray(at, at + length));
    at += length;
  }
  const texts = parsed(aligned.subarray(at * INT));
  if (texts === null) return null;
  const take = (): Int32Array => next.shift() ?? new Int32Array();
  const lists = LISTS.map((name) => [name, new FlatLists(take(), take())]);
  const arrays = ARRAYS.map((name) => [name, take()]);
  return { texts, lists: Object.fromEntries([...lists, ...arrays]) };
}

function parsed(json: Uint8Array): PreparedTexts | null {
  try {
    return JSON.parse(new TextDecoder().decode(json)) as PreparedTexts | null;
  } catch {
    // Of another program: it is only a copy, and is made again.
    return null;
  }
}
