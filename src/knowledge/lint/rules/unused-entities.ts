import type { Rule } from '../rule.ts';

/** An entity that nothing speaks of cannot be answered about. */
export const unusedEntities: Rule = function* ({ data }) {
  const used = new Set<string>();
  for (const { entities, values } of data.facts) {
    for (const id of entities) used.add(id);
    for (const value of values ?? []) {
      if (value.type === 'party') used.add(value.who);
      if (value.type === 'list') for (const item of value.items) used.add(item);
    }
  }
  for (const { related } of data.entities) for (const id of related ?? []) used.add(id);
  for (const { between } of data.comparisons) for (const id of between) used.add(id);
  for (const { prefer, unless } of data.sharedAliases) {
    used.add(prefer);
    for (const { means } of unless ?? []) used.add(means);
  }
  for (const entity of data.entities)
    if (!used.has(entity.id))
      yield {
        item: entity,
        path: ['id'],
        seen: `${JSON.stringify(entity.id)}, which no fact, comparison or entity names`,
        fix: 'write a fact about it, or take the entity away',
      };
};
