import type { Edition } from '../edition.ts';
import type { LookUp, LookUpStatement } from '../look-up.ts';
import { sayDate } from '../say-date.ts';

/** What a domain says, before the edition that it rests on is put to every statement. */
export interface Reply {
  readonly intent: LookUp['intent'];
  readonly headline: string;
  readonly points?: readonly string[];
  readonly table?: LookUp['table'];
  readonly caveats?: readonly (string | LookUpStatement)[];
  readonly suggestions?: readonly string[];
  readonly records?: readonly string[];
  /** 0 to 1; 0.95 where not given. */
  readonly confidence?: number;
}

const USUAL = 0.95;

/** The look-up of a reply: each statement with the edition, and where today's state can be seen. */
export function lookUpOf(
  reply: Reply,
  edition: Edition,
  certainty: LookUp['certainty'] = 'asked',
): LookUp {
  const cite = (text: string | LookUpStatement): LookUpStatement =>
    typeof text === 'string' ? { text, editions: [edition] } : text;
  return {
    certainty,
    outcome: 'answer',
    intent: reply.intent,
    headline: cite(reply.headline),
    points: (reply.points ?? []).map(cite),
    table: reply.table ?? null,
    caveats: [
      ...(reply.caveats ?? []),
      `Edition of ${sayDate(edition.date)}; today's state: ${edition.check}`,
    ].map(cite),
    suggestions: reply.suggestions ?? [],
    confidence: reply.confidence ?? USUAL,
    records: reply.records ?? [],
  };
}

/** Names in a row: `A`, `A and B`, `A, B and C`. */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A count as people read it: `1,007`. */
export const grouped = (count: number): string => count.toLocaleString('en-US');
