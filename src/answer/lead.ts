import type { Entity } from '../knowledge/schema/entity.ts';
import type { Value } from '../knowledge/schema/value.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { capitalise, formatAmount, formatDate, formatNames } from './format.ts';
import { nameOf } from './situation.ts';

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

/** Words to put before a claim, and what each of its parts can also be called. */
export interface Lead {
  readonly text: string;
  readonly parts: readonly (readonly string[])[];
}

/**
 * The words that answer the question by themselves: the date for when, the sum for how much, the
 * name for who. Null where the fact's values do not say, or say several things that the question
 * does not tell apart.
 */
export function leadOf(fact: TopicFact, context: LeadContext): Lead | null {
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

function leadDate(fact: TopicFact, context: LeadContext): Lead | null {
  const dates = (fact.values ?? []).filter(isType('date'));
  const named = dates.find((value) => context.concepts.has(context.conceptOf(value.what)));
  const date = named?.on ?? fact.date;
  return date === undefined ? null : plainLead(formatDate(date));
}

function leadAmount(fact: TopicFact, context: LeadContext): Lead | null {
  const values = fact.values ?? [];
  const value = context.asksCount
    ? askedFor(values.filter(isType('count')), context)
    : (askedFor(values.filter(isType('money', 'percent')), context) ??
      askedFor(values.filter(isType('money')), context));
  if (value === null) return null;
  const bare = formatAmount({ ...value, about: false, atLeast: false, upTo: false });
  return { text: capitalise(formatAmount(value)), parts: [[bare]] };
}

function leadName(fact: TopicFact, context: LeadContext): Lead | null {
  const parties = (fact.values ?? []).filter(isType('party'));
  const named = parties.filter(({ role }) => context.concepts.has(context.conceptOf(role)));
  if (named.length === 0) return leadListed(fact, context);
  return leadNames(
    named.map(({ who }) => who),
    context,
  );
}

function leadList(fact: TopicFact, context: LeadContext): Lead | null {
  const list = askedFor((fact.values ?? []).filter(isType('list')), context);
  return list === null ? null : leadNames(list.items, context);
}

/** A list names who it was only where the question says what the list is of. */
function leadListed(fact: TopicFact, context: LeadContext): Lead | null {
  const lists = (fact.values ?? []).filter(isType('list'));
  const [list] = lists.filter(({ what }) => context.concepts.has(context.conceptOf(what)));
  return list === undefined ? null : leadNames(list.items, context);
}

/** A lead that has only one form. */
export const plainLead = (text: string): Lead => ({ text, parts: [[text]] });

function leadNames(items: readonly string[], context: LeadContext): Lead {
  const parts = items.map((item) => {
    const entity = context.entities.get(item);
    return entity === undefined ? [item] : [entity.name, entity.fullName ?? entity.name];
  });
  return { text: formatNames(items.map((item) => nameOf(item, context.entities))), parts };
}

/** A claim that says the lead within so many characters needs none before it. */
const EARLY = 140;

/** A claim with the lead before it, unless the claim says that much early on. */
export function withLead(lead: Lead | null, claim: string): string {
  if (lead === null) return claim;
  const opening = claim.slice(0, EARLY).toLowerCase();
  const says = (forms: readonly string[]) =>
    forms.some((form) => opening.includes(form.toLowerCase()));
  return lead.parts.every(says) ? claim : `${lead.text}: ${claim}`;
}
