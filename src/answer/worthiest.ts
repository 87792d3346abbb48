import type { TopicFact } from '../knowledge/types.ts';
import type { IndexedFact } from '../search/fact-index.ts';

type Kind = TopicFact['kind'];

/** The facts about a thing by their kinds, each kind in the order of the files. */
export interface ByKind {
  readonly kinds: ReadonlyMap<Kind, readonly IndexedFact[]>;
  /** How many have a date. */
  readonly dated: number;
}

const known = new WeakMap<readonly IndexedFact[], ByKind>();

/** Puts the facts about a thing by their kinds: once, since a name may have hundreds of them. */
export function byKind(about: readonly IndexedFact[]): ByKind {
  const before = known.get(about);
  if (before !== undefined) return before;
  const made = {
    kinds: Map.groupBy(about, ({ fact }) => fact.kind),
    dated: about.filter(({ fact }) => fact.date !== undefined).length,
  };
  known.set(about, made);
  return made;
}

/**
 * Goes through the facts about a thing, those of the kinds that are worth most first and facts worth
 * the same in the order of the files, without sorting them all.
 */
export function* worthiest(
  { kinds }: ByKind,
  worth: (kind: Kind) => number,
): Generator<IndexedFact, void> {
  const byWorth = Map.groupBy(kinds.keys(), worth);
  for (const level of [...byWorth.keys()].sort((a, b) => b - a))
    yield* inOrder((byWorth.get(level) ?? []).map((kind) => kinds.get(kind) ?? []));
}

/** Merges lists that are each in the order of the files. */
function* inOrder(lists: readonly (readonly IndexedFact[])[]): Generator<IndexedFact, void> {
  const places = lists.map(() => 0);
  for (;;) {
    let first: { readonly entry: IndexedFact; readonly list: number } | null = null;
    for (const [list, entries] of lists.entries()) {
      const entry = entries[places[list] ?? 0];
      if (entry !== undefined && (first === null || entry.number < first.entry.number))
        first = { entry, list };
    }
    if (first === null) return;
    places[first.list] = (places[first.list] ?? 0) + 1;
    yield first.entry;
  }
}
