import { z } from 'zod';
import { Id } from './fact.ts';

export const ENTITY_KINDS = [
  'contract',
  'programme',
  'agency',
  'office',
  'law',
  'directive',
  'standard',
  'level',
  'region',
  'cloud',
  'service',
  'product',
  'company',
  'person',
  'network',
  'concept',
] as const;

const names = z.array(z.string().min(1)).optional();

/** A thing that facts are about, with every name that people give it. */
export const Entity = z.strictObject({
  id: Id,
  kind: z.enum(ENTITY_KINDS, `kind is one of ${ENTITY_KINDS.join(', ')}`),
  name: z.string().min(1).describe('The name to show, for example JEDI or Satya Nadella'),
  fullName: z.string().min(1).optional(),
  abbreviations: names,
  aliases: names.describe('Nicknames, short forms and old names'),
  misspellings: names.describe('Common ones that fuzzy matching alone would miss'),
  definition: z.string().min(1).max(280).describe('One line that says what it is'),
  related: z.array(Id).optional(),
});

export type Entity = z.infer<typeof Entity>;
export const EntityFile = z.array(Entity);

/** An alias that names more than one entity, and which one it means when. */
export const SharedAlias = z.strictObject({
  alias: z.string().min(1),
  prefer: Id.describe('What it means when nothing else in the question decides'),
  unless: z
    .array(z.strictObject({ near: z.array(z.string().min(1)).min(1), means: Id }))
    .optional()
    .describe('Words in the question that make it mean another entity'),
});

export type SharedAlias = z.infer<typeof SharedAlias>;
export const SharedAliasFile = z.array(SharedAlias);
