import type { FactIndex } from '../search/fact-index.ts';
import { entityFeature, isEntityFeature } from '../search/features.ts';
import { backing } from './backing.ts';
import type { Held } from './held.ts';
import type { KnownFact } from './known-fact.ts';
import type { Item, Statement } from './statement.ts';
import { isSame, likeness } from './surroundings.ts';

/** A mistake that a fact puts right, made by a sentence. */
export interface Mistake {
  readonly fact: KnownFact;
  /** The numbers that are wrong; none where it is the statement as a whole. */
  readonly said: readonly Item[];
}

/** A number is the mistaken one where what surrounds it is so like what surrounds that. */
const LEAST_LIKENESS = 0.35;
/** What a fact says is so is no mistake, where it says it of the same. */
const BACKED = 0.35;
/** A statement without numbers is the mistaken one where each has so much of the other's weight. */
const LEAST_SHARED = 0.85;

/** Finds a mistake that the facts know of: the same number of the same thing, or the same words. */
export function findMistake(held: Held): Mistake | null {
  const { sentence, carried, links, index } = held;
  if (sentence.isNegated) return null;
  for (const { known: fact } of links) {
    const { mistake, filed } = fact;
    if (mistake === null) continue;
    const wrong = mistake.items.filter(
      (item) =>
        item.type === 'quantity' &&
        !fact.claim.items.some((known) => isSame(item, known) && !fact.claim.isNegated),
    );
    const made: Item[] = [];
    for (const item of wrong) {
      const said = sentence.items.find((other) => isExactly(other, item));
      // What puts it right names it too.
      const gathered = held.gathered.filter(({ known }) => known !== fact);
      if (said === undefined || backing(said, { ...held, gathered }) >= BACKED) continue;
      if (likeness(item, mistake, [], said, sentence, new Set(carried), index) >= LEAST_LIKENESS)
        made.push(said);
    }
    if (made.length > 0) return { fact, said: made };
    const hasNumbers = mistake.items.some(({ type }) => type === 'quantity' || type === 'date');
    if (!hasNumbers && isSaid(mistake, sentence, carried, filed, index)) return { fact, said: [] };
  }
  return null;
}

/** The very number, for 11.7 billion is the mistake and 11.9 is none. */
const isExactly = (a: Item, b: Item): boolean =>
  a.type === 'quantity' &&
  b.type === 'quantity' &&
  a.quantity.kind !== 'percent' &&
  isSame(a, {
    ...b,
    quantity: { ...b.quantity, kind: a.quantity.kind, units: a.quantity.units },
  }) &&
  Math.abs(a.quantity.amount - b.quantity.amount) < 1e-6 * Math.abs(b.quantity.amount);

function isSaid(
  mistake: Statement,
  sentence: Statement,
  carried: readonly string[],
  filed: ReadonlySet<string>,
  index: FactIndex,
): boolean {
  const said = new Set([...sentence.features, ...carried.map(entityFeature)]);
  const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    let sum = 0;
    let shared = 0;
    for (const feature of a) {
      sum += index.weigh(feature);
      if (b.has(feature)) shared += index.weigh(feature);
    }
    return sum === 0 ? 0 : shared / sum;
  };
  const names = [...mistake.features].filter(isEntityFeature);
  if (
    names.length === 0 ||
    ![...said].some((name) => isEntityFeature(name) && filed.has(name.slice(1)))
  )
    return false;
  return (
    shareOf(mistake.features, said) >= LEAST_SHARED &&
    shareOf(sentence.features, mistake.features) >= LEAST_SHARED
  );
}
