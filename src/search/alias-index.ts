import type { KnowledgeData } from '../knowledge/types.ts';
import { wordsOf } from './phrases.ts';

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
  readonly longest: number;
}

/** A name's key: its tokens without anything between them, so that `Fed-RAMP` is `fedramp`. */
export function aliasKey(name: string): string {
  return wordsOf(name).join('');
}

/** Indexes all names of all entities. An alias that several share means what aliases.yaml says, else the first. */
export function indexAliases(
  knowledge: Pick<KnowledgeData, 'entities' | 'sharedAliases'>,
): AliasIndex {
  const found = new Map<string, { ids: string[]; words: number }>();
  let longest = 1;
  for (const entity of knowledge.entities) {
    const names = [
      entity.id.replaceAll('-', ' '),
      entity.name,
      entity.fullName ?? entity.name,
      ...(entity.abbreviations ?? []),
      ...(entity.aliases ?? []),
      ...(entity.misspellings ?? []),
    ];
    for (const name of names) {
      const tokens = wordsOf(name);
      const key = tokens.join('');
      if (key === '') continue;
      longest = Math.max(longest, tokens.length);
      const entry = found.get(key) ?? { ids: [], words: tokens.length };
      if (!entry.ids.includes(entity.id)) entry.ids.push(entity.id);
      found.set(key, entry);
    }
  }
  const declared = new Map(
    knowledge.sharedAliases.map((shared) => [aliasKey(shared.alias), shared]),
  );
  const meanings = new Map<string, AliasMeaning>();
  for (const [key, { ids, words }] of found) {
    const shared = declared.get(key);
    const [first] = ids;
    if (first === undefined) continue;
    const unless = (shared?.unless ?? []).map(({ near, means }) => ({
      near: near.map(wordsOf),
      means,
    }));
    meanings.set(key, { ids, prefer: shared?.prefer ?? first, unless, words });
  }
  return { meanings, longest: longest + 2 };
}
