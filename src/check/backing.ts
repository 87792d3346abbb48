import { canBeSame } from './dates.ts';
import { type Held, isOneHouse } from './held.ts';
import type { KnownFact } from './known-fact.ts';
import { agrees, areComparable } from './quantities.ts';
import type { Item } from './statement.ts';
import { isOnSubject } from './subject.ts';
import { isSame, likeness } from './surroundings.ts';

/** How alike the surroundings are where some fact has the same, 0 to 1. */
export function backing(said: Item, held: Held): number {
  const { sentence, carried, gathered, index } = held;
  let best = 0;
  for (const { known, claimed } of gathered) {
    const strength = isOnSubject(known, said, held) ? 1 : BESIDE;
    for (const told of known.told)
      for (const item of told.items) {
        if (!isSame(said, item) && !isOneHouse(said, item, held)) continue;
        const isDenied = told.negated[item.sentence] === true && !sentence.isNegated;
        const weight = strength * (isDenied ? DENIED : 1);
        if (weight <= best) continue;
        const alike = likeness(said, sentence, carried, item, told, known.filed, index);
        best = Math.max(best, weight * alike);
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

/** What a statement that denies something backs in one that does not. */
const DENIED = 0.6;
