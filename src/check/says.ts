import { canBeSame } from './dates.ts';
import type { KnownFact } from './known-fact.ts';
import { agrees, areComparable } from './quantities.ts';
import type { Item } from './statement.ts';
import { isSame } from './surroundings.ts';

/** Whether a fact says or is filed under what an item says. */
export function has({ told, dates, quantities, valued }: KnownFact, said: Item): boolean {
  if (said.type === 'stranger') return told.some(({ normal }) => normal.includes(said.text));
  // A name that only the detail has may stand there for something else; surroundings tell.
  const where = said.type === 'name' ? told.slice(0, 1) : told;
  if (where.some(({ items }) => items.some((item) => isSame(said, item)))) return true;
  if (said.type === 'date') return dates.some((date) => canBeSame(said.date, date));
  if (said.type === 'name') return [said.entity, ...said.candidates].some((id) => valued.has(id));
  if (said.type !== 'quantity') return false;
  return quantities.some(
    (known) => areComparable(said.quantity, known) && agrees(said.quantity, known),
  );
}
