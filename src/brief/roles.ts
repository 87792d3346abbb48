import { capitalise, formatDate, formatNames } from '../answer/format.ts';
import { nameOf } from '../answer/situation.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { Role } from './types.ts';

const MOST = 6;
const MOST_PARTS = 5;

/**
 * The roles that a row can say, those that say most first. Who leads what of a large house takes a
 * sentence: "leader" alone would make its head of everyone who leads a part of it.
 */
const ROLES: readonly string[] = [
  'operator',
  'manager',
  'owner',
  'awardee',
  'holder',
  'vendor',
  'contractor',
  'buyer',
  'runner-up',
  'protester',
  'judge',
  'venue',
  'approver',
  'accreditor',
  'assessor',
  'decider',
  'founder',
  'author',
];

/** One part in a thing: who had it by which fact. */
interface Part {
  readonly role: string;
  /** Whether the thing itself had the part, in what `ids` names. */
  readonly isOwn: boolean;
  readonly ids: readonly string[];
  readonly fact: TopicFact;
}

/**
 * Who had which part: the parties that facts about the thing name, and what the thing was itself a
 * party to. One row a role, with when as far as the facts say.
 */
export function sayRoles(
  entity: string,
  { about, touching }: OwnFacts,
  { names, asOf, today }: BriefSituation,
  page: Page,
): readonly Role[] {
  const parts = [...about, ...touching].flatMap((fact) => partsOf(fact, entity));
  const rows = [...Map.groupBy(onceEach(parts), ({ role, isOwn }) => `${role} ${isOwn}`).values()];
  return rows
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .slice(0, MOST)
    .map((row) => {
      const shown = row.slice(0, MOST_PARTS);
      const left = row.length - shown.length;
      const who = shown.map(
        ({ ids, fact }) =>
          `${formatNames(ids.map((id) => nameOf(id, names)))} (${whenOf(fact, asOf ?? today)})`,
      );
      return {
        role: titleOf(row),
        who: left === 0 ? who : [...who, `${left} more`],
        cites: [...new Set(shown.flatMap(({ fact }) => page.citeFirst(fact)))],
      };
    });
}

function partsOf(fact: TopicFact, entity: string): Part[] {
  const [subject = ''] = fact.entities;
  const isOwn = subject !== entity;
  const parties = (fact.values ?? [])
    .filter((value) => value.type === 'party')
    .filter(({ who, role }) => ROLES.includes(role) && (who === entity) === isOwn);
  return [...Map.groupBy(parties, ({ role }) => role)].map(([role, named]) => ({
    role,
    isOwn,
    ids: isOwn ? [subject] : named.map(({ who }) => who),
    fact,
  }));
}

function onceEach(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter(({ role, isOwn, ids }) => {
    const key = [role, isOwn, ...ids.toSorted()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

const placeOf = (part: Part | undefined): number => ROLES.indexOf(part?.role ?? '');

function titleOf(row: readonly Part[]): string {
  const [{ role, isOwn } = { role: '', isOwn: false }] = row;
  if (isOwn) return `${capitalise(role)} in`;
  const isOne = row.length === 1 && row[0]?.ids.length === 1;
  return capitalise(isOne ? role : role === 'runner-up' ? 'runners-up' : `${role}s`);
}

/** How long a part was played, as far as the fact says. */
function whenOf({ date, validFrom, validTo, asOf }: TopicFact, day: string): string {
  if (validTo !== undefined && spanOfDate(validTo).to < day) return `until ${formatDate(validTo)}`;
  const since = date ?? validFrom;
  return since === undefined ? `as of ${formatDate(asOf)}` : formatDate(since);
}
