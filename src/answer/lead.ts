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

/** The one value that is asked for: the only one whose name is in the question, else the only one. */
function askedFor<V extends Value>(
  values: readonly V[],
  nameOf: (value: V) => string,
  { concepts, conceptOf }: LeadContext,
): V | null {
  const named = values.filter((value) => concepts.has(conceptOf(nameOf(value))));
  const [only, another] = named.length > 0 ? named : values;
  return only !== undefined && another === undefined ? only : null;
}

function leadDate(fact: TopicFact, context: LeadContext): string | null {
  const dates = (fact.values ?? []).filter(isType('date'));
  const named = dates.find((value) => context.concepts.has(context.conceptOf(value.what)));
  const date = named?.on ?? fact.date;
  return date === undefined ? null : formatDate(date);
}

function leadAmount(fact: TopicFact, context: LeadContext): string | null {
  const amounts = (fact.values ?? []).filter(isType('money', 'count', 'percent'));
  const money = amounts.filter((value) => value.type === 'money');
  const value =
    askedFor(amounts, ({ what }) => what, context) ?? askedFor(money, ({ what }) => what, context);
  return value === null ? null : capitalise(formatAmount(value));
}

function leadName(fact: TopicFact, context: LeadContext): string | null {
  const parties = (fact.values ?? []).filter(isType('party'));
  const named = parties.filter(({ role }) => context.concepts.has(context.conceptOf(role)));
  const meant = named.length > 0 ? named : parties.length === 1 ? parties : [];
  if (meant.length === 0) return leadList(fact, context);
  return formatNames(meant.map(({ who }) => nameOf(who, context)));
}

function leadList(fact: TopicFact, context: LeadContext): string | null {
  const list = askedFor((fact.values ?? []).filter(isType('list')), ({ what }) => what, context);
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
