import type { CatalogTexts } from './catalog-texts.ts';
import type { Ageing } from './schema/ageing.ts';
import type { Comparison } from './schema/comparison.ts';
import type { Entity, SharedAlias } from './schema/entity.ts';
import type { Fact } from './schema/fact.ts';
import type { Language } from './schema/language.ts';

/** A fact as loaded: what its file says, and the topic that the file's path gives (`contracts/jedi`). */
export type TopicFact = Fact & { readonly topic: string };

/** Everything that answers are made from, read and checked. */
export interface KnowledgeData {
  readonly facts: readonly TopicFact[];
  readonly entities: readonly Entity[];
  readonly sharedAliases: readonly SharedAlias[];
  readonly comparisons: readonly Comparison[];
  readonly language: Language;
  readonly ageing: Ageing;
}

/** A checked state of the knowledge, named by the hash of what it was read from. */
export interface Knowledge extends KnowledgeData {
  readonly hash: string;
  /** The tables of the catalogue, as texts. */
  readonly catalog?: CatalogTexts;
  /** What was read of it beforehand, for whoever knows its form; never needed. */
  readonly prepared?: Uint8Array;
}
