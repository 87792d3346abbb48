import { nearest } from '../../nearest.ts';
import { namesOf } from '../entity-names.ts';
import { normalName } from '../normal-name.ts';
import type { Finding, Rule } from '../rule.ts';

const ID_LIKE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** Every entity that a fact, an entity, a comparison or an alias refers to exists. */
export const unknownEntities: Rule = function* ({ data, broken }) {
  const ids = new Set(data.entities.map(({ id }) => id));
  const idByName = new Map(
    data.entities.flatMap((entity) =>
      namesOf(entity).map(({ name }) => [normalName(name), entity.id] as const),
    ),
  );
  const known = (id: string) => ids.has(id) || broken.has(id);

  for (const fact of data.facts) {
    for (const [index, id] of fact.entities.entries())
      if (!known(id)) yield unknown(fact, ['entities', index], id);
    for (const [index, value] of (fact.values ?? []).entries()) {
      if (value.type === 'party' && !known(value.who))
        yield unknown(fact, ['values', index, 'who'], value.who);
      if (value.type !== 'list') continue;
      for (const [position, item] of value.items.entries()) {
        const fix = known(item) ? null : listItemAdvice(item);
        if (fix !== null)
          yield { item: fact, path: ['values', index, 'items', position], value: item, fix };
      }
    }
  }
  for (const entity of data.entities)
    for (const [index, id] of (entity.related ?? []).entries())
      if (!known(id)) yield unknown(entity, ['related', index], id);
  for (const comparison of data.comparisons)
    for (const [index, id] of comparison.between.entries())
      if (!known(id)) yield unknown(comparison, ['between', index], id);
  for (const shared of data.sharedAliases) {
    if (!known(shared.prefer)) yield unknown(shared, ['prefer'], shared.prefer);
    for (const [index, { means }] of (shared.unless ?? []).entries())
      if (!known(means)) yield unknown(shared, ['unless', index, 'means'], means);
  }

  function unknown(item: object, path: Finding['path'], id: string): Finding {
    const meant = idByName.get(normalName(id)) ?? nearest(id, ids);
    const fix =
      meant === null
        ? 'no entity has that id; add it to the file of its kind in entities/'
        : `no entity has that id; did you mean ${meant}?`;
    return { item, path, value: id, fix };
  }

  /** A list may hold plain text, but a name that is an entity's, or a misspelt id, is a slip. */
  function listItemAdvice(item: string): string | null {
    const named = idByName.get(normalName(item));
    if (named !== undefined) return `write the entity's id, ${named}`;
    const near = ID_LIKE.test(item) && !/\d/.test(item) ? nearest(item, ids) : null;
    return near === null ? null : `no entity has that id; did you mean ${near}?`;
  }
};
