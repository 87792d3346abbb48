import { NameIndex } from '../name-index.ts';
import type { Marketplace } from './marketplace.ts';
import { isShared, offeringSayings, providerSayings } from './name-rules.ts';
import { AGENCY_NICKNAMES } from './names/agencies.ts';
import { ASSESSOR_NICKNAMES } from './names/assessors.ts';
import { OFFERING_NICKNAMES, PROVIDER_NICKNAMES } from './names/nicknames.ts';
import { providerWords } from './provider-family.ts';

/** What a name may mean, and the id, key or name of it: `offering:FR…`, `provider:okta`. */
export type Meaning = `${'offering' | 'provider' | 'agency' | 'assessor'}:${string}`;

/** Every name by which an offering, a provider, an agency or an assessor is found. */
export function nameBook({
  offerings,
  families,
  agencies,
  assessors,
  byId,
}: Marketplace): NameIndex<Meaning> {
  const book = new NameIndex<Meaning>();
  const sayingsOf = new Map<string, readonly string[]>();
  for (const { provider } of offerings)
    if (!sayingsOf.has(provider))
      sayingsOf.set(provider, providerSayings(provider, providerWords(provider)));
  for (const { id, name, provider } of offerings) {
    book.add(id, `offering:${id}`);
    const short = (sayingsOf.get(provider)?.at(-1) ?? provider).toLowerCase();
    for (const saying of new Set(offeringSayings(name))) {
      book.add(saying, `offering:${id}`);
      if (!saying.toLowerCase().startsWith(short)) book.add(`${short} ${saying}`, `offering:${id}`);
    }
  }
  for (const [sayings, ids] of OFFERING_NICKNAMES)
    for (const saying of sayings)
      for (const id of ids) if (byId.has(id)) book.add(saying, `offering:${id}`);
  for (const [key, family] of families) {
    book.add(key, `provider:${key}`);
    for (const provider of new Set(family.offerings.map((each) => each.provider)))
      for (const saying of sayingsOf.get(provider) ?? []) book.add(saying, `provider:${key}`);
  }
  for (const [saying, key] of Object.entries(PROVIDER_NICKNAMES))
    if (families.has(key)) book.add(saying, `provider:${key}`);
  for (const { id, name } of agencies.values())
    for (const saying of [name, ...(AGENCY_NICKNAMES[name] ?? [])])
      if (!isShared(saying)) book.add(saying, `agency:${id}`);
  for (const name of assessors.keys())
    for (const saying of [name, ...(ASSESSOR_NICKNAMES[name] ?? [])])
      book.add(saying, `assessor:${name}`);
  return book;
}
