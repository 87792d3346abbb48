import type { Entity } from '../knowledge/schema/entity.ts';
import { normalise } from '../language/normalise.ts';
import type { FactIndex } from '../search/fact-index.ts';
import type { Thread } from './references.ts';
import { type Item, readStatement, type Statement } from './statement.ts';

interface Reading {
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, Entity>;
  /** The day of writing, YYYY-MM-DD. */
  readonly writtenAt: string;
}

const short = /(?<![\w.-] ?)\b(?:level|class|phase|tier|version|rev\.?|revision) (?:\d|[a-d]\b)/gi;
const back = /\bth(?:at|is|e same) (?:same )?(?:year|quarter|month|day)\b/;

/**
 * Reads a sentence with what the ones before leave unsaid in it: "Level 2" of a text on CMMC is CMMC
 * Level 2, "that quarter" is the one just named.
 */
export function readInThread(
  text: string,
  { named, dates }: Thread,
  { index, names, writtenAt }: Reading,
): Statement {
  let full = text;
  for (const match of text.matchAll(short)) {
    const found = named
      .map((id) => `${(names.get(id)?.name ?? '').split(' ')[0]} ${match[0]}`)
      .find((name) => namesLevel(name, index, names));
    if (found !== undefined && !normalise(text).includes(normalise(found)))
      full = full.replace(match[0], found);
  }
  const read = readStatement(full, index, writtenAt);
  const hasDate = read.items.some(({ type }) => type === 'date');
  if (hasDate || dates.length === 0 || !back.test(read.normal)) return read;
  // It narrows what is said, and is not said to be so.
  const meant = dates.map(
    (item): Item =>
      item.type === 'date' ? { ...item, date: { ...item.date, isRelative: true } } : item,
  );
  return { ...read, items: [...read.items, ...meant] };
}

function namesLevel(
  name: string,
  { reader }: FactIndex,
  names: ReadonlyMap<string, Entity>,
): boolean {
  const { mentions } = reader.readStatement(name);
  const [only] = mentions;
  const isWhole = mentions.length === 1 && only?.from === 0 && only.to >= 3;
  return isWhole && names.get(only.entity) !== undefined;
}
