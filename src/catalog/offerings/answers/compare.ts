import type { LookUp } from '../../look-up.ts';
import type { Editions } from '../marketplace.ts';
import {
  checkCaveat,
  lookUpOf,
  nameOf,
  standingCell,
  standingSentence,
  statement,
} from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { CARD_FIELDS } from './fields.ts';

const MOST_COMPARED = 4;

/** Offerings side by side, a line for each thing that the table holds. */
export function compare(
  subjects: readonly Subject[],
  editions: Editions,
  certainty: LookUp['certainty'],
): LookUp {
  const told = subjects.flatMap((each) => inForce(each.offerings)).slice(0, MOST_COMPARED);
  return lookUpOf(
    {
      certainty,
      intent: 'comparison',
      headline: statement(
        `${told
          .slice(0, 2)
          .map((each) => `${nameOf(each)} ${standingSentence(each)}`)
          .join('; ')}.`,
        editions.status,
        editions.products,
      ),
      table: {
        title: told.map(nameOf).join(' and '),
        columns: ['What', ...told.map(nameOf)],
        rows: [
          ['Status', ...told.map(standingCell)],
          ...CARD_FIELDS.map(({ column, cell }) => [column, ...told.map(cell)]),
        ],
      },
      caveats: [checkCaveat(editions, told)],
      suggestions: told.slice(0, 2).map((each) => `What is the status history of ${nameOf(each)}?`),
    },
    told,
  );
}
