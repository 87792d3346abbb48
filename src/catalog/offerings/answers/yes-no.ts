import type { LookUp } from '../../look-up.ts';
import { isAtLevel } from '../filter.ts';
import type { Editions, Family } from '../marketplace.ts';
import { heightOf, type Offering, type Standing } from '../offering.ts';
import {
  checkCaveat,
  houseName,
  listed,
  lookUpOf,
  nameOf,
  standingSentence,
  statement,
} from '../say.ts';
import type { Subject } from '../subjects.ts';
import { lagNote, othersOf, slipNote } from './notes.ts';
import { inOrder, offeringTable } from './offering-table.ts';

/** What a yes/no question asks of an offering: a standing, and a level where one is named. */
export interface Asked {
  readonly standing: Standing;
  readonly levels: readonly string[];
  readonly is20x: boolean;
}

const MOST_NAMED = 3;

/** Yes, No, and the reason, over the offerings that a question is about. */
export function yesNo(subject: Subject, asked: Asked, editions: Editions): LookUp {
  const offerings = inOrder(subject.offerings);
  const { headline, told } = verdict(offerings, asked, subject.family);
  const rest = subject.family.offerings;
  const isLong =
    rest.filter(({ standing }) => standing !== 'none').length > MOST_NAMED + told.length;
  return lookUpOf(
    {
      intent: 'yes-no',
      headline: statement(headline, editions.status, editions.products),
      points: [
        ...told.flatMap((each) => lagNote(each, editions)),
        ...othersOf(told, rest, editions),
      ],
      table:
        isLong || told.length > MOST_NAMED
          ? offeringTable(`Offerings of ${subject.family.name}`, inOrder(rest))
          : null,
      caveats: [checkCaveat(editions, told), ...slipNote(subject.slip, subject.family.name)],
      suggestions: told
        .slice(0, 2)
        .flatMap((each) => [
          `Who assessed ${nameOf(each)}?`,
          `What is the status history of ${nameOf(each)}?`,
        ]),
      confidence: subject.slip === null ? 0.97 : 0.9,
    },
    [...told, ...offerings.filter((each) => !told.includes(each))],
  );
}

function verdict(offerings: readonly Offering[], asked: Asked, family: Family) {
  if (asked.standing !== 'authorized') return verdictOnStanding(offerings, asked.standing);
  const authorized = offerings.filter(({ standing }) => standing === 'authorized');
  const isRight = ({ level, type }: Offering): boolean =>
    (asked.levels.length === 0 || asked.levels.some((each) => isAtLevel(level, each))) &&
    (!asked.is20x || type === '20x');
  const right = authorized.filter(isRight);
  if (right.length > 0) return yes(right, asked, houseName(family.name));
  const above = authorized.filter(({ level }) =>
    asked.levels.some((each) => !each.startsWith('20x') && heightOf(level) > heightOf(each)),
  );
  if (above.length > 0 && !asked.is20x) {
    const [best] = above;
    const text = `Yes, and higher: ${names(above)} ${best === undefined || above.length > 1 ? `are FedRAMP authorized at ${best?.level}` : standingSentence(best)}, above ${listed(asked.levels)}.`;
    return { headline: text, told: above };
  }
  return no(offerings, authorized, isRight, asked, family);
}

function yes(right: readonly Offering[], { levels, is20x }: Asked, provider: string) {
  const [only] = right;
  if (only !== undefined && right.length === 1)
    return { headline: `Yes: ${nameOf(only)} ${standingSentence(only)}.`, told: right };
  const isMixed = new Set(right.map(({ level }) => level)).size > 1;
  const at = is20x ? ' under 20x' : levels.length === 0 ? '' : ` at ${listed(levels)}`;
  const which =
    right.length <= MOST_NAMED
      ? `: ${listed(right.map((each) => (isMixed ? `${nameOf(each)} (${each.level})` : nameOf(each))))}`
      : '';
  return {
    headline: `Yes: ${provider} has ${right.length} offerings that are FedRAMP authorized${at}${which}.`,
    told: right,
  };
}

function no(
  offerings: readonly Offering[],
  authorized: readonly Offering[],
  isRight: (offering: Offering) => boolean,
  { levels, is20x }: Asked,
  family: Family,
) {
  const [held] = authorized;
  const coming = offerings.find(
    (each) => isRight(each) && (each.standing === 'in-process' || each.standing === 'ready'),
  );
  if (held === undefined) {
    const best = coming ?? offerings[0];
    if (best === undefined) return { headline: 'No.', told: [] };
    return { headline: `No: ${nameOf(best)} ${standingSentence(best)}.`, told: [best] };
  }
  const wanted = is20x && levels.length === 0 ? '20x' : listed(levels);
  const has =
    authorized.length === 1
      ? `${nameOf(held)} ${standingSentence(held)}, not ${wanted}`
      : `${names(authorized)} are authorized, but none at ${wanted}`;
  const sibling = family.offerings.find((each) => each.standing === 'authorized' && isRight(each));
  const next = sibling ?? coming;
  const then = next === undefined ? '' : `; ${nameOf(next)} ${standingSentence(next)}`;
  return {
    headline: `No: ${has}${then}.`,
    told: [...authorized.slice(0, MOST_NAMED), ...(next === undefined ? [] : [next])],
  };
}

function verdictOnStanding(offerings: readonly Offering[], standing: Standing) {
  const right = offerings.filter((each) => each.standing === standing);
  const [best] = right.length > 0 ? right : offerings;
  if (best === undefined) return { headline: 'No.', told: [] };
  const isSo = right.length > 0;
  // "Is it Ready?" of what is authorized long since is no plain No.
  const word = isSo
    ? 'Yes'
    : best.standing === 'authorized' && standing !== 'delisted'
      ? 'No, it is past that'
      : 'No';
  return { headline: `${word}: ${nameOf(best)} ${standingSentence(best)}.`, told: [best] };
}

const names = (offerings: readonly Offering[]): string =>
  offerings.length <= MOST_NAMED
    ? listed(offerings.map(nameOf))
    : `${offerings.length} offerings, ${nameOf(offerings[0] as Offering)} among them,`;
