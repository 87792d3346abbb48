import type { Entity } from '../schema/entity.ts';

/** A name of an entity and the field it stands in. */
export interface EntityName {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** Every name that an entity answers to, misspellings included. */
export function namesOf(entity: Entity): EntityName[] {
  const single = (field: 'name' | 'fullName') =>
    entity[field] === undefined ? [] : [{ name: entity[field], path: [field] }];
  const several = (field: 'abbreviations' | 'aliases' | 'misspellings') =>
    (entity[field] ?? []).map((name, index) => ({ name, path: [field, index] }));
  return [
    ...single('name'),
    ...single('fullName'),
    ...several('abbreviations'),
    ...several('aliases'),
    ...several('misspellings'),
  ];
}
