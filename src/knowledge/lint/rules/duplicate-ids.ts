import type { Finding, Rule } from '../rule.ts';

/** Within one folder an id is given once. A later folder may repeat it: that replaces the item. */
export const duplicateIds: Rule = function* ({ layers, places }) {
  for (const layer of layers) {
    if (layer === undefined) continue;
    const lists: (readonly { readonly id: string }[])[] = [
      layer.facts,
      layer.entities,
      layer.comparisons,
    ];
    for (const list of lists)
      yield* repeated(list, 'id', ({ id }) => id, 'give one of them another id');
    yield* repeated(
      layer.sharedAliases,
      'alias',
      ({ alias }) => alias.toLowerCase(),
      'put both into one entry',
    );
  }

  function* repeated<T extends object>(
    items: readonly T[],
    field: string,
    key: (item: T) => string,
    fix: string,
  ): Iterable<Finding> {
    const seen = new Map<string, T>();
    for (const item of items) {
      const first = seen.get(key(item));
      if (first === undefined) {
        seen.set(key(item), item);
        continue;
      }
      const { file, line } = places.of(first);
      yield {
        item,
        path: [field],
        seen: `${JSON.stringify(key(item))}, which stands at ${file}:${line} too`,
        fix,
      };
    }
  }
};
