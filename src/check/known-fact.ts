import type { TopicFact } from '../knowledge/types.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { dateOfField, type SaidDate } from './dates.ts';
import { type Quantity, quantityOf } from './quantities.ts';
import { readStatement, type Statement } from './statement.ts';

/** A fact as statements to hold a text against. */
export interface KnownFact {
  readonly fact: TopicFact;
  readonly claim: Statement;
  /** Claim, detail and steps: everything that it says is so. */
  readonly told: readonly Statement[];
  /** Dates and numbers of its fields, which no place in its words tells. */
  readonly dates: readonly SaidDate[];
  readonly quantities: readonly Quantity[];
  /** Entities of its fields and typed values. */
  readonly filed: ReadonlySet<string>;
  /** Entities of its typed values. */
  readonly valued: ReadonlySet<string>;
  /** The mistake that it puts right. */
  readonly mistake: Statement | null;
}

const read = new WeakMap<FactIndex, Map<string, KnownFact>>();

/** Reads a fact as statements, once for each state of the knowledge. */
export function knownFact(fact: TopicFact, index: FactIndex): KnownFact {
  const known = read.get(index) ?? new Map<string, KnownFact>();
  read.set(index, known);
  const before = known.get(fact.id);
  if (before !== undefined) return before;
  const day = `${fact.asOf}-28`.slice(0, 10);
  const claim = readStatement(fact.claim, index, day.length === 10 ? day : `${fact.asOf}-12-28`);
  const further = [fact.detail, ...(fact.steps ?? []).map((step) => step.do)].flatMap((text) =>
    text === undefined ? [] : [readStatement(text, index, ANY_DAY)],
  );
  const values = fact.values ?? [];
  const fields = [fact.date, fact.validFrom, fact.validTo].flatMap((date) => date ?? []);
  const valued = values.flatMap((value) =>
    value.type === 'party' ? [value.who] : value.type === 'list' ? value.items : [],
  );
  const made: KnownFact = {
    fact,
    claim,
    told: [claim, ...further],
    dates: [...fields, ...values.flatMap((value) => (value.type === 'date' ? [value.on] : []))].map(
      dateOfField,
    ),
    quantities: values.flatMap((value) => quantityOf(value) ?? []),
    filed: new Set([...fact.entities, ...valued]),
    valued: new Set(valued),
    mistake: fact.corrects === undefined ? null : readStatement(fact.corrects.said, index, ANY_DAY),
  };
  known.set(fact.id, made);
  return made;
}

const ANY_DAY = '2000-01-01';
