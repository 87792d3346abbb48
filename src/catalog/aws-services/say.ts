import type { LookUp, LookUpStatement } from '../look-up.ts';
import type { AwsNames } from './names.ts';
import type { AwsTable } from './table.ts';

/** What every answer of the AWS tables is made from. */
export interface AwsSources {
  readonly table: AwsTable;
  readonly names: AwsNames;
}

export const ABSENCE =
  'The list leaves out some services that SDKs find by newer rules, so that none listed does not show that there is none.';

export const PRESENCE =
  'An endpoint shows that the service is there, not that all its features or authorizations are.';

/** A look-up in which everything rests on the one edition. */
export function say(
  { table: { edition } }: AwsSources,
  parts: Pick<LookUp, 'intent' | 'table' | 'records'> & {
    readonly certainty?: LookUp['certainty'];
    readonly headline: string;
    readonly points?: readonly string[];
    readonly caveats?: readonly string[];
    readonly suggestions: readonly string[];
    readonly confidence?: number;
  },
): LookUp {
  const state = (text: string): LookUpStatement => ({ text, editions: [edition] });
  return {
    certainty: parts.certainty ?? 'asked',
    outcome: 'answer',
    intent: parts.intent,
    headline: state(parts.headline),
    points: (parts.points ?? []).map(state),
    table: parts.table,
    caveats: (parts.caveats ?? []).map(state),
    suggestions: parts.suggestions,
    confidence: parts.confidence ?? 0.97,
    records: parts.records,
  };
}

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const recordsOfPrefixes = (prefixes: readonly string[]): string[] =>
  prefixes.map((prefix) => `aws-service:${prefix}`);
