import type { Entity } from '../knowledge/schema/entity.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { canBeSame } from './dates.ts';
import type { KnownFact } from './known-fact.ts';
import type { Link } from './link.ts';
import { agrees, areComparable } from './quantities.ts';
import { has } from './says.ts';
import { type Item, isExact, type Statement } from './statement.ts';
import { isSame, likeness, sameness } from './surroundings.ts';

/** A sentence as held against the facts linked to it. */
export interface Held {
  readonly sentence: Statement;
  /** Entities that it leaves to the sentences before. */
  readonly carried: readonly string[];
  /** The facts that are on what it says, and all that share anything with it. */
  readonly links: readonly Link[];
  readonly gathered: readonly Link[];
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, Entity>;
}

/** A number, date or name of a sentence, and the other one that a fact has in its place. */
export interface Difference {
  readonly said: Item;
  readonly known: Item;
  readonly fact: KnownFact;
  /** How alike what surrounds the two is, 0 to 1, and how much less so where a fact has the same. */
  readonly likeness: number;
  readonly lead: number;
}

/** How alike the surroundings are where some fact has the same, 0 to 1. */
export function backing(said: Item, held: Held): number {
  const { sentence, carried, gathered, index } = held;
  let best = 0;
  for (const { known, claimed } of gathered) {
    const strength = isOnSubject(known, said, held) ? 1 : BESIDE;
    for (const told of known.told) {
      const weight = strength * (told.isNegated && !sentence.isNegated ? DENIED : 1);
      if (weight <= best) continue;
      for (const item of told.items)
        if (isSame(said, item) || isOneHouse(said, item, held))
          best = Math.max(
            best,
            weight * likeness(said, sentence, carried, item, told, known.filed, index),
          );
    }
    const field = fieldBacking(known, said) * claimed * strength;
    if (best < field) best = field;
  }
  return best;
}

/** What a fact backs that is on something else than the sentence is about. */
const BESIDE = 0.7;
/** A field that gives no more than the year of a day backs the day so far. */
const COARSE = 0.5;

function fieldBacking({ dates, quantities, valued }: KnownFact, said: Item): number {
  switch (said.type) {
    case 'name':
      return [said.entity, ...said.candidates].some((id) => valued.has(id)) ? 1 : 0;
    case 'quantity':
      return quantities.some(
        (known) => areComparable(said.quantity, known) && agrees(said.quantity, known),
      )
        ? 1
        : 0;
    case 'date': {
      const same = dates.filter((date) => canBeSame(said.date, date));
      if (same.length === 0) return 0;
      return same.some(
        (date) =>
          date.from.slice(0, 7) === date.to.slice(0, 7) ||
          said.date.from.slice(0, 7) !== said.date.to.slice(0, 7),
      )
        ? 1
        : COARSE;
    }
    default:
      return 0;
  }
}

/** Whether a fact is on what the sentence is about: what it points at, else what it names first. */
function isOnSubject(
  { filed, claim }: KnownFact,
  said: Item,
  { sentence, carried }: Held,
): boolean {
  const first = sentence.items.find((item) => item.type === 'name' && item !== said);
  const named = first?.type === 'name' ? first.entity : undefined;
  const isOn = (id: string): boolean => filed.has(id) || claim.entities.includes(id);
  if (named !== undefined && ((first?.at ?? 0) <= 2 || carried.length === 0)) return isOn(named);
  return carried.length === 0 || carried.some(isOn);
}

/** What a statement that denies something backs in one that does not. */
const DENIED = 0.6;

/** A company and its daughter, an agency and what it belongs to: one may be said for the other. */
function isOneHouse(a: Item, b: Item, { names }: Held): boolean {
  if (a.type !== 'name' || b.type !== 'name') return false;
  return areRelated(names.get(a.entity), names.get(b.entity));
}

const areRelated = (a: Entity | undefined, b: Entity | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.related?.includes(b.id) === true || b.related?.includes(a.id) === true);

/** The other numbers, dates or names that the linked facts have where a sentence has its own. */
export function findDifferences(held: Held): Difference[] {
  return held.sentence.items
    .filter(isExact)
    .flatMap((said) => nearDifference(said, held) ?? farDifference(said, held) ?? []);
}

/** A difference from a claim that is the same but for it. */
function nearDifference(said: Item, held: Held): Difference | null {
  const { sentence, carried, links, index } = held;
  let best: Difference | null = null;
  for (const { known: fact, claimed } of links.slice(0, MOST_NEAR)) {
    if (claimed < LEAST_CLAIMED) continue;
    const others = sentence.items.filter((item) => item !== said && isExact(item));
    if (!others.every((item) => fact.claim.items.some((known) => isSame(item, known)))) continue;
    if (fact.claim.items.some((known) => isSame(said, known))) return null;
    for (const known of fact.claim.items) {
      if (!isRival(said, known, held)) continue;
      if (sentence.items.some((item) => item !== said && isSame(item, known))) continue;
      const likeness = sameness(said, sentence, carried, known, fact.claim, index);
      if (likeness > (best?.likeness ?? LEAST_SAME))
        best = { said, known, fact, likeness, lead: likeness };
    }
  }
  return best;
}

const MOST_NEAR = 12;
const LEAST_SAME = 0.7;

/** A difference from what a fact says in other words about the same. */
function farDifference(said: Item, held: Held): Difference | null {
  const { sentence, carried, links, index } = held;
  if (opensAs(said, held)) return null;
  const dates = sentence.items.filter((item) => item.type === 'date');
  let best: Difference | null = null;
  for (const { known: fact, claimed } of links) {
    if (claimed < LEAST_CLAIMED || has(fact, said)) continue;
    if (!isOnSubject(fact, said, held)) continue;
    if (claimed < MOSTLY_CLAIMED && !isAboutSaid(fact, said, held)) continue;
    if (said.type === 'quantity') {
      // A sum of another quarter is another sum.
      if (!dates.every((date) => has(fact, date))) continue;
      if (ofQuarter(sentence) !== ofQuarter(fact.claim)) continue;
    }
    for (const known of fact.claim.items) {
      if (!isRival(said, known, held)) continue;
      if (sentence.items.some((item) => item !== said && isSame(item, known))) continue;
      const alike = likeness(said, sentence, carried, known, fact.claim, fact.filed, index);
      if (said.type === 'stranger' && alike < LEAST_STRANGE) continue;
      if (alike > (best?.likeness ?? LEAST_LIKENESS))
        best = { said, known, fact, likeness: alike, lead: 0 };
    }
  }
  if (best === null) return null;
  const lead = best.likeness - backing(said, held);
  return lead >= LEAST_LEAD ? { ...best, lead } : null;
}

const ofQuarter = ({ normal }: Statement): boolean => /\bquarter|\bq[1-4]\b/.test(normal);

const LEAST_CLAIMED = 0.3;
/** A fact that speaks of nearly all that a sentence does need not be filed under what it is about. */
const MOSTLY_CLAIMED = 0.75;
const LEAST_LIKENESS = 0.6;
/** A name that nothing is known of may be another one of the same. */
const LEAST_STRANGE = 0.8;
const LEAST_LEAD = 0.15;

/** Whether what a fact is about is named by the sentence, or left to the ones before. */
function isAboutSaid({ fact }: KnownFact, said: Item, { sentence, carried }: Held): boolean {
  const [about = ''] = fact.entities;
  const named = sentence.items.flatMap((item) =>
    item.type === 'name' && item !== said ? [item.entity, ...item.candidates] : [],
  );
  return named.includes(about) || carried.includes(about);
}

/** What opens a sentence is what it is about, and much can be said of others too; not who did a thing. */
function opensAs(said: Item, { sentence, names }: Held): boolean {
  if (said.type !== 'name' || said !== sentence.items.find(({ type }) => type === 'name'))
    return false;
  return !DOERS.includes(names.get(said.entity)?.kind ?? '');
}

const DOERS: readonly string[] = ['agency', 'office', 'person'];

/** Kinds of name of which a stranger may have been put in the place. */
const REPLACED: readonly string[] = ['company', 'agency', 'office', 'person'];

function isRival(said: Item, known: Item, { names }: Held): boolean {
  if (said.type === 'quantity')
    return (
      known.type === 'quantity' &&
      areComparable(said.quantity, known.quantity) &&
      !agrees(said.quantity, known.quantity)
    );
  if (said.type === 'date') return known.type === 'date' && !canBeSame(said.date, known.date);
  if (known.type !== 'name') return false;
  if (said.type === 'stranger') return REPLACED.includes(names.get(known.entity)?.kind ?? '');
  if (said.type !== 'name') return false;
  const [a, b] = [names.get(said.entity), names.get(known.entity)];
  if (a === undefined || b === undefined || a === b || areRelated(a, b)) return false;
  return a.kind === b.kind && a.kind !== 'concept' && !known.candidates.includes(a.id);
}
