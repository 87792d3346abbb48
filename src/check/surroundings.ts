import type { FactIndex } from '../search/fact-index.ts';
import { entityFeature } from '../search/features.ts';
import { canBeSame } from './dates.ts';
import { agrees, areComparable } from './quantities.ts';
import type { Item, Statement } from './statement.ts';

/** How much a word counts for the item that it stands beside, by how many words lie between. */
const NEAR = 6;
/** And across the end of a clause. */
const ACROSS = 0.6;
/** What the other numbers and dates of a statement weigh among what surrounds an item. */
const EXACT = 5;
const STRANGE = 4;

export function weightOf(item: Item, index: FactIndex): number {
  switch (item.type) {
    case 'name':
      return index.weigh(entityFeature(item.entity));
    case 'word':
      return item.weight;
    case 'stranger':
      return STRANGE;
    case 'quantity':
    case 'date':
      return EXACT;
    default:
      throw new Error(`Unhandled: ${item satisfies never}`);
  }
}

/** Whether two items say the same. */
export function isSame(a: Item, b: Item): boolean {
  switch (a.type) {
    case 'name':
      return b.type === 'name' && (a.entity === b.entity || a.candidates.includes(b.entity));
    case 'stranger':
      return b.type === 'stranger' && a.text === b.text;
    case 'word':
      return b.type === 'word' && a.concept === b.concept;
    case 'quantity':
      return (
        b.type === 'quantity' &&
        areComparable(a.quantity, b.quantity) &&
        agrees(a.quantity, b.quantity)
      );
    case 'date':
      return b.type === 'date' && canBeSame(a.date, b.date);
    default:
      throw new Error(`Unhandled: ${a satisfies never}`);
  }
}

function closeness(a: Item, b: Item): number {
  const far = Math.max(0, Math.abs(a.at - b.at) - 2);
  return (1 / (1 + far / NEAR)) * (a.clause === b.clause ? 1 : ACROSS);
}

/**
 * How much of what a sentence says around one of its items a claim says around one of its own, 0 to 1:
 * "$479 million" of an agreement and "$479 million" of a fine have little in common.
 *
 * @param carried entities that the sentence leaves to the ones before it, the likeliest first
 */
export function likeness(
  said: Item,
  sentence: Statement,
  carried: readonly string[],
  known: Item,
  claim: Statement,
  filed: ReadonlySet<string>,
  index: FactIndex,
): number {
  let sum = 0;
  let shared = 0;
  for (const item of sentence.items) {
    if (item === said) continue;
    const weight = weightOf(item, index) * closeness(item, said);
    sum += weight;
    const same = claim.items.filter((other) => other !== known && isSame(item, other));
    const nearest = Math.max(0, ...same.map((other) => closeness(other, known)));
    // What is close in the claim counts in full even where the sentence has it farther off.
    const found = item.type === 'name' ? Math.max(nearest, namedIn(item, claim, filed)) : nearest;
    shared += weight * Math.min(1, found / Math.max(0.35, closeness(item, said)));
  }
  const [subject] = carried;
  if (subject !== undefined) {
    const weight = index.weigh(entityFeature(subject)) * CARRIED;
    const isThere = carried.some((entity) => speaksOf(entity, claim, filed));
    // What stands before a sentence only adds to what it names itself.
    const isNeeded = !sentence.items.some(
      (item) => item.type === 'name' && item !== said && speaksOf(item.entity, claim, filed),
    );
    if (isThere || isNeeded) sum += weight;
    if (isThere) shared += weight;
  }
  return sum === 0 ? 0 : shared / sum;
}

/**
 * How nearly a sentence and the one of a claim that has `known` are the same but for one item, 0 to 1:
 * the lesser of how much of each the other has.
 */
export function sameness(
  said: Item,
  sentence: Statement,
  carried: readonly string[],
  known: Item,
  claim: Statement,
  index: FactIndex,
): number {
  const theirs = claim.items.filter((item) => item !== known && item.sentence === known.sentence);
  const ours = sentence.items.filter((item) => item !== said);
  const isCarried = (item: Item): boolean =>
    item.type === 'name' && carried.slice(0, 1).includes(item.entity);
  return Math.min(
    shareOf(ours, (item) => claim.items.some((other) => isSame(item, other)), index),
    shareOf(theirs, (item) => isCarried(item) || ours.some((other) => isSame(other, item)), index),
  );
}

/** What share of the items' weight is shared, 0 to 1. */
export function shareOf(
  items: readonly Item[],
  isShared: (item: Item) => boolean,
  index: FactIndex,
): number {
  let sum = 0;
  let shared = 0;
  for (const item of items) {
    const weight = weightOf(item, index);
    sum += weight;
    if (isShared(item)) shared += weight;
  }
  return sum === 0 ? 0 : shared / sum;
}

const speaksOf = (entity: string, claim: Statement, filed: ReadonlySet<string>): boolean =>
  filed.has(entity) || claim.entities.includes(entity);

/** What a fact is about counts wherever it is named, for it seldom stands beside what is said of it. */
function namedIn(
  { entity }: Item & { readonly type: 'name' },
  claim: Statement,
  filed: ReadonlySet<string>,
): number {
  if (claim.entities.includes(entity)) return NAMED;
  return filed.has(entity) ? FILED : 0;
}

const NAMED = 0.8;
/** What a fact is filed under but does not name. */
const FILED = 0.6;
/** A thing that a sentence leaves to the ones before weighs less than one that it names. */
const CARRIED = 0.7;
