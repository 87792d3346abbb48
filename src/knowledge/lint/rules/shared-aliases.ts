import type { Entity } from '../../schema/entity.ts';
import { type EntityName, namesOf } from '../entity-names.ts';
import { normalName } from '../normal-name.ts';
import type { Rule } from '../rule.ts';

/** A name that two entities answer to has an entry in aliases.yaml, and the entries are true. */
export const sharedAliases: Rule = function* ({ data, broken }) {
  const owners = new Map<string, { entity: Entity; name: EntityName }[]>();
  for (const entity of data.entities)
    for (const name of namesOf(entity)) {
      const key = normalName(name.name);
      const known = owners.get(key) ?? [];
      if (!known.some((owner) => owner.entity === entity)) known.push({ entity, name });
      owners.set(key, known);
    }
  const declared = new Set(data.sharedAliases.map(({ alias }) => normalName(alias)));

  for (const [key, [first, ...others]] of owners) {
    if (declared.has(key) || first === undefined) continue;
    for (const { entity, name } of others)
      yield {
        item: entity,
        path: name.path,
        seen: `${JSON.stringify(name.name)}, which names ${first.entity.id} too`,
        fix: 'say in aliases.yaml which one it means, or drop it from one of them',
      };
  }
  for (const shared of data.sharedAliases) {
    const has = (id: string) =>
      broken.has(id) ||
      !data.entities.some((entity) => entity.id === id) ||
      owners.get(normalName(shared.alias))?.some(({ entity }) => entity.id === id);
    const missing = (path: readonly PropertyKey[], id: string) => ({
      item: shared,
      path,
      value: id,
      fix: `that entity has no name "${shared.alias}"; add it there, or name one that has it`,
    });
    if (!has(shared.prefer)) yield missing(['prefer'], shared.prefer);
    for (const [index, { means }] of (shared.unless ?? []).entries())
      if (!has(means)) yield missing(['unless', index, 'means'], means);
  }
};
