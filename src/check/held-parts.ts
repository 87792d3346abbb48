import type { TopicFact } from '../knowledge/types.ts';
import { endOf, successorOf } from './after.ts';
import type { Held } from './held.ts';
import { knownFact } from './known-fact.ts';
import { findParts, type SaidPart } from './parts.ts';

/** A part as a sentence and the facts have it. */
export interface HeldPart {
  readonly part: SaidPart;
  /** What it is a part in. */
  readonly what: string;
  /** `not` where the facts name others, `no-longer` where it was so and another holds it now. */
  readonly finding: 'holds' | 'not' | 'no-longer';
  readonly holders: readonly string[];
  /** The facts that say so, the one that decides first. */
  readonly facts: readonly TopicFact[];
}

/** Holds who won or leads something, as a sentence says, against who did or does by the facts. */
export function holdParts(held: Held & { readonly today: string }): HeldPart[] {
  const { sentence, carried, names } = held;
  return findParts(sentence, names).flatMap((part): HeldPart[] => {
    const contract = carried.find((id) => names.get(id)?.kind === 'contract');
    const what = part.what ?? contract;
    if (what === undefined) return [];
    const found =
      part.role === 'winner' ? holdWinner(part, what, held) : holdLeader(part, what, held);
    return found === null ? [] : [found];
  });
}

interface Holder {
  readonly who: string;
  readonly fact: TopicFact;
}

function holdWinner(part: SaidPart, what: string, held: Held): HeldPart | null {
  const { index } = held;
  const about = (index.bySubject.get(what) ?? []).map(({ fact }) => fact);
  const holders = about.flatMap((fact) => winnersIn(fact, what, held));
  const who = part.who.entity;
  const names = [...new Set(holders.map((holder) => holder.who))];
  const same = holders.filter((holder) => isSameHouse(holder.who, who, held));
  const shared = { part, what, holders: names };
  if (same.length > 0) return { ...shared, finding: 'holds', facts: same.map(({ fact }) => fact) };
  // Where many hold places, the facts need not name them all.
  if (names.length === 0 || names.length > MOST_KNOWN || areMany(about)) return null;
  return { ...shared, finding: 'not', facts: holders.map(({ fact }) => fact) };
}

const MOST_KNOWN = 5;
const areMany = (facts: readonly TopicFact[]): boolean =>
  facts.some(({ values = [] }) =>
    values.some(
      (value) =>
        value.type === 'count' &&
        value.amount > MOST_KNOWN &&
        /award|vendor|holder|compan|contractor|winner/.test(`${value.what} ${value.unit ?? ''}`),
    ),
  );

const WON = /^(?:awardees?|winners?|vendors?|contractors?|holders?)$/;

/** Who won by a fact: in its typed values, or in its words. */
function winnersIn(fact: TopicFact, what: string, { index, names }: Held): Holder[] {
  // Of a fact on two contracts the values do not say which one they are of.
  const contracts = fact.entities.filter((id) => names.get(id)?.kind === 'contract');
  const values = contracts.length > 1 ? [] : (fact.values ?? []);
  const typed = values.flatMap((value) => {
    if (value.type === 'party') return WON.test(value.role) ? [value.who] : [];
    return value.type === 'list' && WON.test(value.what) ? value.items : [];
  });
  const said = findParts(knownFact(fact, index).claim, names).flatMap((part) =>
    part.role === 'winner' && (part.what ?? what) === what ? [part.who.entity] : [],
  );
  return [...typed, ...said]
    .filter((who) => names.get(who)?.kind === 'company')
    .map((who) => ({ who, fact }));
}

function isSameHouse(a: string, b: string, { names }: Held): boolean {
  if (a === b) return true;
  const [first, second] = [names.get(a), names.get(b)];
  return first?.related?.includes(b) === true || second?.related?.includes(a) === true;
}

function holdLeader(part: SaidPart, what: string, held: Held & { today: string }): HeldPart | null {
  if (part.isPast) return null;
  const { index, today } = held;
  const who = part.who.entity;
  const about = (index.byEntity.get(what) ?? [])
    .map(({ fact }) => fact)
    .filter((fact) => fact.entities.includes(what));
  const leading = about.flatMap((fact) => leadersIn(fact).map((leader) => ({ who: leader, fact })));
  const house = [what, ...(held.names.get(what)?.related ?? [])];
  const own = (index.byEntity.get(who) ?? [])
    .map(({ fact }) => fact)
    .filter((fact) => fact.entities[0] === who || leadersIn(fact).includes(who))
    .filter((fact) => fact.entities.some((id) => house.includes(id)));
  const shared = { part, what };
  const current = leading.filter(
    ({ fact }) =>
      fact.status === 'current' && endOf(fact, today) === null && fact.entities[0] === what,
  );
  const holders = [...new Set(current.map((leader) => leader.who))];
  if (holders.includes(who))
    return { ...shared, holders, finding: 'holds', facts: current.map(({ fact }) => fact) };
  const isBeside = held.sentence.entities.some((id) => holders.includes(id));
  const over = own.filter((fact) => fact.status !== 'current' || endOf(fact, today) !== null);
  const isOver = !isBeside && own.length > 0 && over.length === own.length;
  if (isOver) {
    const [ended = over[0]] = over.filter((fact) => fact.entities[0] === who);
    const next = own.flatMap((fact) => successorOf(fact, index) ?? []);
    const following = next.filter(
      (fact) => fact.status === 'current' && leadersIn(fact).length > 0,
    );
    const now = following.length > 0 ? following : current.map(({ fact }) => fact);
    const leaders = [...new Set(now.flatMap(leadersIn))];
    return {
      ...shared,
      // Of several heads in one house the facts do not say who has the post.
      holders: leaders.length === 1 ? leaders : [],
      finding: 'no-longer',
      facts: ended === undefined ? now : [ended, ...now],
    };
  }
  if (own.length > 0 || holders.length === 0) return null;
  const isNamed = about.some(({ entities }) => entities.includes(who));
  const facts = current.map(({ fact }) => fact);
  return isNamed ? null : { ...shared, holders, finding: 'not', facts };
}

const leadersIn = ({ values = [] }: TopicFact): string[] =>
  values.flatMap((value) => (value.type === 'party' && value.role === 'leader' ? [value.who] : []));
