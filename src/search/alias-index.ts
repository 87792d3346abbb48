import type { Entity, SharedAlias } from '../knowledge/schema/entity.ts';
import { wordsOf } from './phrases.ts';
import type { PreparedName } from './prepared.ts';

/** What an alias means: one entity, or several with the one it means where nothing decides. */
export interface AliasMeaning {
  readonly ids: readonly string[];
  readonly prefer: string;
  readonly unless: readonly {
    readonly near: readonly (readonly string[])[];
    readonly means: string;
  }[];
  /** How many words the alias has when written out. */
  readonly words: number;
}

/** Every name of every entity, found by the name without spaces or punctuation. */
export interface AliasIndex {
  readonly meanings: ReadonlyMap<string, AliasMeaning>;
  /** How many words the longest name may be written in. */
  readonly longest: number;
  /** How long a name can be that begins so: by its first letters, one to OPENING of them. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

export const OPENING = 3;

/** A name's key: its tokens without anything between them, so that `Fed-RAMP` is `fedramp`. */
export function aliasKey(name: string): string {
  return wordsOf(name).join('');
}

/** Reads all names of all entities. Names that come to the same are one. */
export function readNames(entities: readonly Entity[]): PreparedName[] {
  const found = new Map<string, { key: string; words: number; ids: string[] }>();
  for (const entity of entities) {
    const names = [
      entity.id.replaceAll('-', ' '),
      entity.name,
      entity.fullName ?? entity.name,
      ...(entity.abbreviations ?? []),
      ...(entity.aliases ?? []),
      ...(entity.misspellings ?? []),
    ];
    for (const name of new Set(names)) {
      const words = wordsOf(name);
      const key = words.join('');
      if (key === '') continue;
      const entry = found.get(key) ?? { key, words: words.length, ids: [] };
      if (!entry.ids.includes(entity.id)) entry.ids.push(entity.id);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}

/** A name may be written in so many more words than it has: "il 4", "us gov west 1". */
const MORE_WORDS = 2;

/** Indexes the names. One that several entities share means what aliases.yaml says, else the first. */
export function indexAliases(
  names: readonly PreparedName[],
  sharedAliases: readonly SharedAlias[],
): AliasIndex {
  const declared = new Map(sharedAliases.map((shared) => [aliasKey(shared.alias), shared]));
  const meanings = new Map<string, AliasMeaning>();
  const longestFrom = new Map<string, number>();
  let longest = 1;
  for (const { key, words, ids } of names) {
    longest = Math.max(longest, words);
    for (let length = 1; length <= OPENING; length += 1) {
      const opening = key.slice(0, length);
      longestFrom.set(opening, Math.max(longestFrom.get(opening) ?? 0, key.length));
    }
    const shared = declared.get(key);
    const [first = ''] = ids;
    const unless = (shared?.unless ?? []).map(({ near, means }) => ({
      near: near.map(wordsOf),
      means,
    }));
    meanings.set(key, { ids, prefer: shared?.prefer ?? first, unless, words });
  }
  return { meanings, longest: longest + MORE_WORDS, longestFrom };
}
