import { nearest } from '../../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every fact that is named as a successor or behind a cell of a comparison exists. */
export const unknownFacts: Rule = function* ({ data, broken }) {
  const ids = new Set(data.facts.map(({ id }) => id));
  const known = (id: string) => ids.has(id) || broken.has(id);

  for (const fact of data.facts)
    if (fact.supersededBy !== undefined && !known(fact.supersededBy))
      yield unknown(fact, ['supersededBy'], fact.supersededBy);
  for (const comparison of data.comparisons)
    for (const [row, { cells }] of comparison.rows.entries())
      for (const [cell, { fact }] of cells.entries())
        if (!known(fact)) yield unknown(comparison, ['rows', row, 'cells', cell, 'fact'], fact);

  function unknown(item: object, path: Finding['path'], id: string): Finding {
    const meant = nearest(id, ids);
    const fix =
      meant === null
        ? 'no fact has that id; write that fact first'
        : `no fact has that id; did you mean ${meant}?`;
    return { item, path, value: id, fix };
  }
};
