import type { LookUp } from '../../look-up.ts';
import { sayDate } from '../../say-date.ts';
import type { AskedDays } from '../asked-period.ts';
import type { Editions } from '../marketplace.ts';
import { type Offering, standingOf, statusName } from '../offering.ts';
import { checkCaveat, lookUpOf, nameOf, standingSentence, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { oneOrChoose } from './choose.ts';
import { historyTable } from './history.ts';

/** Where an offering stood at a time of which a question speaks, by the log's own starts. */
export function statusThen(
  subject: Subject,
  days: AskedDays,
  isYesNo: boolean,
  editions: Editions,
): LookUp | null {
  const until = days.to ?? days.from;
  if (until === null || until > editions.status.date) return null;
  // A listing that came later says nothing of then.
  const there = subject.offerings.filter((each) => statusAt(each, until) !== undefined);
  const held = there.filter(
    (each) => standingOf(statusAt(each, until)?.status ?? null) === 'authorized',
  );
  const asked = [held, there, subject.offerings].find((each) => each.length > 0) ?? [];
  const found =
    asked.length === 1 && asked[0] !== undefined
      ? { one: asked[0] }
      : oneOrChoose(
          { ...subject, offerings: asked },
          editions,
          (name) => `What is the status history of ${name}?`,
        );
  if ('choice' in found) return found.choice;
  const { one } = found;
  const was = statusAt(one, until);
  const isAuthorized = standingOf(was?.status ?? null) === 'authorized';
  const told = was === undefined ? beforeAll(one) : sentence(one, was.status, was.date);
  return lookUpOf(
    {
      intent: isYesNo ? 'yes-no' : 'timeline',
      headline: statement(
        isYesNo
          ? `${isAuthorized ? 'Yes' : 'No'}: by ${sayDate(until)}, ${told}.`
          : `By ${sayDate(until)}, ${told}.`,
        editions.status,
      ),
      points: [statement(`Now ${nameOf(one)} ${standingSentence(one)}.`, editions.status)],
      table: historyTable(one),
      caveats: [checkCaveat(editions, [one])],
      suggestions: [`Is ${nameOf(one)} FedRAMP authorized?`],
    },
    [one],
  );
}

/** The end of a time counts: "in 2022" is told as it was when that year was over. */
const statusAt = ({ history }: Offering, day: string) =>
  history.findLast(({ date }) => date !== null && date <= day);

const beforeAll = (offering: Offering): string =>
  `the log has no status yet of ${nameOf(offering)}`;

const sentence = (offering: Offering, status: string, date: string | null): string =>
  `${nameOf(offering)} was ${status === 'Authorized' ? `FedRAMP authorized at ${offering.level}` : `${standingOf(status) === 'in-process' ? 'in ' : ''}${statusName(status)}`}${date === null ? '' : ` (since ${sayDate(date)})`}`;
