import type { KnowledgeSource } from '../read/read-knowledge.ts';
import type { FieldPath } from '../read/yaml-file.ts';

/** A fault that a rule found in an item; the item's place in its file is looked up afterwards. */
export interface Finding {
  readonly item: object;
  readonly path: FieldPath;
  /** What is there, worded to follow "is"; by default the value. */
  readonly seen?: string;
  readonly value?: unknown;
  readonly fix: string;
}

/** One thing that must hold over the knowledge as a whole, whoever looks and whenever. */
export type Rule = (source: KnowledgeSource) => Iterable<Finding>;

export interface LintContext {
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** Texts that claims must not be copied from. */
  readonly sourceTexts: readonly string[];
}

/** A rule that also depends on the day or on texts outside the knowledge. */
export type ContextRule = (source: KnowledgeSource, context: LintContext) => Iterable<Finding>;
