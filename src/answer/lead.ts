import type { Entity } from '../knowledge/schema/entity.ts';
import type { Value } from '../knowledge/schema/value.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { capitalise, formatAmount, formatDate, formatNames } from './format.ts';

/** What the lead must know besides the fact: which concepts were asked, and names. */
export interface LeadContext {
  readonly intent: string;
  /** Concepts of the question. */
  readonly concepts: ReadonlySet<string>;
  conceptOf(phrase: string): string;
  /** Concepts that sums and shares of any fact go by: ceiling, sales. */
  readonly measures: ReadonlySet<string>;
  /** Whether the question asks how many rather than how much. */
  readonly asksCount: boolean;
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * The words that answer the question by themselves: the date for when, the sum for how much, the
 * name for who. Null where the fact's values do not say, or say several things that the question
 * does not tell apart.
 */
export function leadOf(fact: TopicFact, context: LeadContext): string | null {
  switch (context.intent) {
    case 'when':
      return leadDate(fact, context);
    case 'how-much':
      return leadAmount(fact, context);
    case 'who':
      return leadName(fact, context);
    case 'list':
      return leadList(fact, context);
    default:
      return null;
  }
}

type Typed<T extends Value['type']> = Extract<Value, { type: T }>;

const isType =
  <T extends Value['type']>(...types: readonly T[]) =>
  (value: Value): value is Typed<T> =>
    (types as readonly string[]).includes(value.type);

/**
 * The one value that is asked for: the only one whose name is in the question; or the only one at
 * all, where the question names no other measure ("revenue" is no "profit").
 */
function askedFor<V extends Extract<Value, { what: string }>>(
  values: readonly V[],
  { concepts, conceptOf, measures }: LeadContext,
): V | null {
  const named = values.filter(({ what }) => concepts.has(conceptOf(what)));
  const namesOther = named.length === 0 && [...concepts].some((concept) => measures.has(concept));
  const [only, another] = named.length > 0 ? named : namesOther ? [] : values;
  return only !== undefined && another === undefined ? only : null;
}

function leadDate(fact: TopicFact, context: LeadContext): string | null {
  const dates = (fact.values ?? []).filter(isType('date'));
  const named = dates.find((value) => context.concepts.has(context.conceptOf(value.what)));
  const date = named?.on ?? fact.date;
  return date === undefined ? null : formatDate(date);
}

function leadAmount(fact: TopicFact, context: LeadContext): string | null {
  const values = fact.values ?? [];
  const value = context.asksCount
    ? askedFor(values.filter(isType('count')), context)
    : (askedFor(values.filter(isType('money', 'percent')), context) ??
      askedFor(values.filter(isType('money')), context));
  return value === null ? null : capitalise(formatAmount(value));
}

function leadName(fact: TopicFact, context: LeadContext): string | null {
  const parties = (fact.values ?? []).filter(isType('party'));
  const named = parties.filter(({ role }) => context.concepts.has(context.conceptOf(role)));
  if (named.length === 0) return leadList(fact, context);
  return formatNames(named.map(({ who }) => nameOf(who, context)));
}

function leadList(fact: TopicFact, context: LeadContext): string | null {
  const list = askedFor((fact.values ?? []).filter(isType('list')), context);
  return list === null ? null : formatNames(list.items.map((item) => nameOf(item, context)));
}

/** The name to show for an entity id; a plain text stays as it is. */
export const nameOf = (item: string, { entities }: Pick<LeadContext, 'entities'>): string =>
  entities.get(item)?.name ?? item;

/** A claim with the lead before it, unless the claim opens with those words already. */
export function withLead(lead: string | null, claim: string): string {
  if (lead === null || lead === '' || claim.toLowerCase().startsWith(lead.toLowerCase()))
    return claim;
  return `${lead}: ${claim}`;
}
