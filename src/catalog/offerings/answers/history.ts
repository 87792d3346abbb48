import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { Editions } from '../marketplace.ts';
import { type Offering, statusName } from '../offering.ts';
import { checkCaveat, lookUpOf, nameOf, standingSentence, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { oneOrChoose } from './choose.ts';
import { othersOf, slipNote } from './notes.ts';

/** Every status that an offering had, in a table, with the days on which each began. */
export function history(subject: Subject, editions: Editions): LookUp {
  const found = oneOrChoose(subject, editions, (name) => `What is the status history of ${name}?`);
  return 'choice' in found ? found.choice : told(found.one, subject, editions, standing(found.one));
}

/** When an offering set out: the first status that the log has of it. */
export function started(subject: Subject, editions: Editions): LookUp {
  const found = oneOrChoose(subject, editions, (name) => `When did ${name} start?`);
  if ('choice' in found) return found.choice;
  const { one } = found;
  const [first] = one.history;
  const text =
    first === undefined || first.date === null
      ? `The status log has no start for ${nameOf(one)}.`
      : `${nameOf(one)} started with ${statusName(first.status)} on ${sayDate(first.date)}; it ${standingSentence(one)}.`;
  return told(one, subject, editions, text);
}

const standing = (offering: Offering): string =>
  `${nameOf(offering)} ${standingSentence(offering)}.`;

function told(
  offering: Offering,
  { slip, family }: Subject,
  editions: Editions,
  headline: string,
): LookUp {
  return lookUpOf(
    {
      intent: 'timeline',
      headline: statement(headline, editions.status, editions.products),
      points: othersOf([offering], family.offerings, editions),
      table: historyTable(offering),
      caveats: [checkCaveat(editions, [offering]), ...slipNote(slip, family.name)],
      suggestions: [
        `Is ${nameOf(offering)} FedRAMP authorized?`,
        `Who assessed ${nameOf(offering)}?`,
      ],
    },
    [offering],
  );
}

/** Every status with the day on which it began. */
export const historyTable = (offering: Offering): NonNullable<LookUp['table']> => ({
  title: `Status history of ${nameOf(offering)} (${offering.level})`,
  columns: ['From', 'Status'],
  rows: offering.history.map(({ date, status }) => [date ?? 'not said', statusName(status)]),
});
