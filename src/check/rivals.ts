import { canBeSame } from './dates.ts';
import { areRelated, type Held } from './held.ts';
import { agrees, areComparable } from './quantities.ts';
import type { Item } from './statement.ts';

/** Kinds of name of which a stranger may have been put in the place. */
const REPLACED: readonly string[] = ['company', 'agency', 'office', 'person'];

/** Whether a fact has an item of the same kind that says another thing: a number, a date, a name. */
export function isRival(said: Item, known: Item, { names }: Held): boolean {
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
