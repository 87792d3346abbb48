import definitions from './meanings-definitions.json' with { type: 'json' };
import indicators from './meanings-indicators.json' with { type: 'json' };
import rules from './meanings-rules.json' with { type: 'json' };

/** What a rule, an indicator or a definition means, in our own words. */
export interface Meaning {
  /** The mark of FedRAMP's wording that it was written for. */
  readonly of: string;
  readonly says: string;
}

const files: readonly Readonly<Record<string, string[]>>[] = [definitions, indicators, rules];

/** Our own words by id. They hold only for the wording whose mark they carry. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  files.flatMap((file) =>
    Object.entries(file).map(([id, [of = '', says = '']]) => [id, { of, says }]),
  ),
);
