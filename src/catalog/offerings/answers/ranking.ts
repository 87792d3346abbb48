import type { LookUp } from '../../look-up.ts';
import type { Marketplace } from '../marketplace.ts';
import { checkCaveat, lookUpOf, nameOf, standingCell, statement } from '../say.ts';

const MOST_RANKED = 50;

/** Offerings whose authorization agencies reuse most. */
export function mostReused({ offerings, editions }: Marketplace): LookUp | null {
  const ranked = offerings
    .filter(({ standing }) => standing === 'authorized')
    .sort((a, b) => b.reuse - a.reuse)
    .slice(0, MOST_RANKED);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${nameOf(first)} is reused most, with ${first.reuse} reuses, ahead of ${nameOf(second)} with ${second.reuse}.`,
        editions.products,
      ),
      table: {
        title: 'Authorized offerings by reuse',
        columns: ['Offering', 'Provider', 'Level', 'Reuse'],
        rows: ranked.map((each) => [nameOf(each), each.provider, each.level, String(each.reuse)]),
      },
      caveats: [checkCaveat(editions, [])],
      suggestions: [`Which agencies use ${nameOf(first)}?`],
    },
    ranked.slice(0, 10),
  );
}

/** Assessors by how many authorized offerings they stand behind. */
export function busiestAssessors({ offerings, editions, assessors }: Marketplace): LookUp | null {
  const ranked = counts(
    offerings.flatMap(({ standing, assessor }) =>
      standing === 'authorized' && assessor !== null ? [assessor] : [],
    ),
  );
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${first[0]} assesses the most authorized offerings, ${first[1]}, ahead of ${second[0].replace(/\.$/, '')} with ${second[1]}.`,
        editions.products,
        editions.status,
      ),
      table: {
        title: 'Assessors (3PAOs) by authorized offerings',
        columns: ['Assessor', 'Authorized offerings', 'Accredited since'],
        rows: ranked.map(([name, count]) => [
          name,
          String(count),
          assessors.get(name) ?? 'not said',
        ]),
      },
      caveats: [checkCaveat(editions, [])],
      suggestions: [`Which offerings has ${first[0]} assessed?`],
    },
    [],
  );
}

/** Providers by how many authorized offerings they have. */
export function biggestProviders(market: Marketplace): LookUp | null {
  const { offerings, editions } = market;
  const ranked = counts(
    offerings.flatMap((each) =>
      each.standing === 'authorized' ? [market.familyOf(each).name] : [],
    ),
  ).slice(0, MOST_RANKED);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${first[0]} has the most authorized offerings, ${first[1]}, ahead of ${second[0].replace(/\.$/, '')} with ${second[1]}.`,
        editions.status,
        editions.products,
      ),
      table: {
        title: 'Providers by authorized offerings',
        columns: ['Provider', 'Authorized offerings'],
        rows: ranked.map(([name, count]) => [name, String(count)]),
      },
      caveats: [checkCaveat(editions, [])],
      suggestions: [`Which ${first[0]} offerings are FedRAMP authorized?`],
    },
    [],
  );
}

/** What was authorized last. */
export function newestAuthorized({ offerings, editions }: Marketplace): LookUp | null {
  const newest = offerings
    .filter(({ standing }) => standing === 'authorized')
    .sort((a, b) => (b.authorized ?? '').localeCompare(a.authorized ?? ''))
    .slice(0, MOST_RANKED);
  const [first] = newest;
  if (first === undefined) return null;
  return lookUpOf(
    {
      intent: 'list',
      headline: statement(
        `${nameOf(first)} (${first.level}) was authorized last, on ${first.authorized}, as of ${editions.status.date}.`,
        editions.status,
        editions.products,
      ),
      table: {
        title: 'Newest authorizations',
        columns: ['Offering', 'Provider', 'Level', 'Status'],
        rows: newest.map((each) => [nameOf(each), each.provider, each.level, standingCell(each)]),
      },
      caveats: [checkCaveat(editions, [])],
      suggestions: [`Who assessed ${nameOf(first)}?`],
    },
    newest.slice(0, 10),
  );
}

function counts(names: readonly string[]): [string, number][] {
  const tally = new Map<string, number>();
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
