import { ListError } from '../list.ts';
import { wordsIn } from '../name-index.ts';
import type { Marketplace } from './marketplace.ts';
import { type Meaning, nameBook } from './name-book.ts';
import type { Offering } from './offering.ts';

/** What a provider or an agency that a list is filtered by asks of an offering. */
export function testsOfNames(
  { provider, agency }: Readonly<Record<string, string>>,
  market: Marketplace,
): ((offering: Offering) => boolean)[] {
  return [
    ...(provider === undefined ? [] : [providerTest(provider, market)]),
    ...(agency === undefined ? [] : [agencyTest(agency, market)]),
  ];
}

function providerTest(said: string, market: Marketplace): (offering: Offering) => boolean {
  const ids = new Set(
    meaningsOf(said, market).flatMap((meaning) => {
      const [kind, key = ''] = splitMeaning(meaning);
      if (kind === 'provider') return market.families.get(key)?.offerings.map(({ id }) => id) ?? [];
      return kind === 'offering' ? [key] : [];
    }),
  );
  if (ids.size === 0)
    throw new ListError(
      `--provider is ${JSON.stringify(said)}; the Marketplace has no such provider`,
    );
  return ({ id }) => ids.has(id);
}

function agencyTest(said: string, market: Marketplace): (offering: Offering) => boolean {
  const agencies = meaningsOf(said, market).flatMap((meaning) => {
    const [kind, id = ''] = splitMeaning(meaning);
    return kind === 'agency' ? (market.agencies.get(id) ?? []) : [];
  });
  const [agency] = agencies;
  if (agency === undefined)
    throw new ListError(
      `--agency is ${JSON.stringify(said)}; no agency of that name is in the table`,
    );
  const parts = new Set(
    [...market.agencies.values()]
      .filter(({ id, parent }) => id === agency.id || parent === agency.name)
      .map(({ id }) => id),
  );
  return ({ older, sponsor }) =>
    sponsor === agency.name ||
    [...(older?.agencies ?? []), ...(older?.reusing ?? [])].some((id) => parts.has(id));
}

/** The assessor that people call so, by its whole name. */
export function assessorNamed(said: string, market: Marketplace): string {
  for (const meaning of meaningsOf(said, market)) {
    const [kind, name = ''] = splitMeaning(meaning);
    if (kind === 'assessor') return name;
  }
  const known = [...market.assessors.keys()].slice(0, 5).join('; ');
  throw new ListError(
    `--assessor is ${JSON.stringify(said)}; no assessor of that name is in the table (${known} …)`,
  );
}

function meaningsOf(said: string, market: Marketplace): readonly Meaning[] {
  const words = wordsIn(said);
  return nameBook(market)
    .find(words)
    .filter(({ start, end }) => start === 0 && end === words.length)
    .flatMap(({ meanings }) => meanings);
}

function splitMeaning(meaning: Meaning): [kind: string, key: string] {
  const at = meaning.indexOf(':');
  return [meaning.slice(0, at), meaning.slice(at + 1)];
}
