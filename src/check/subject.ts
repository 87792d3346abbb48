import type { Held } from './held.ts';
import type { KnownFact } from './known-fact.ts';
import type { Item } from './statement.ts';
import { isSame } from './surroundings.ts';

/** Names among the first words are what a sentence is about. */
const OPENING = 4;
/** Kinds of which a sentence speaks that is about something else. */
const BESIDES: readonly string[] = ['company', 'agency', 'office', 'person', 'level', 'concept'];

/** Whether a fact is on what the sentence is about: what it names first, and what it points at. */
export function isOnSubject(
  { filed, claim }: KnownFact,
  said: Item,
  { sentence, carried, isPointing, names }: Held,
): boolean {
  const isOn = (id: string): boolean => filed.has(id) || claim.entities.includes(id);
  const others = sentence.items.flatMap((item) =>
    item.type === 'name' && item !== said ? [{ id: item.entity, at: item.at }] : [],
  );
  const first = others.filter(({ at }, place) => place === 0 || at <= OPENING);
  const opens = first.some(({ at }) => at <= OPENING) || carried.length === 0;
  if (opens && first.length > 0 && !first.some(({ id }) => isOn(id))) return false;
  if (!isPointing) return first.length > 0 || carried.length === 0 || carried.some(isOn);
  const [pointed = ''] = carried;
  // "Microsoft followed": who did it, and at what level, does not tell what it is about.
  return (
    isOn(pointed) ||
    others.some(({ id }) => isOn(id) && !BESIDES.includes(names.get(id)?.kind ?? ''))
  );
}

/** Whether what a fact is about is named by the sentence, or left to the ones before. */
export function isAboutSaid({ fact }: KnownFact, said: Item, { sentence, carried }: Held): boolean {
  const [about = ''] = fact.entities;
  const named = sentence.items.flatMap((item) =>
    item.type === 'name' && item !== said ? [item.entity, ...item.candidates] : [],
  );
  return named.includes(about) || carried.includes(about);
}

/** What opens a sentence is what it is about, and much can be said of others too; not who did a thing. */
export function opensAs(said: Item, { sentence, names }: Held): boolean {
  if (said.type !== 'name' || said !== sentence.items.find(({ type }) => type === 'name'))
    return false;
  return !DOERS.includes(names.get(said.entity)?.kind ?? '');
}

const DOERS: readonly string[] = ['agency', 'office', 'person'];

/** Kinds of which each has its own dates and numbers: another's are no correction. */
const EACH_ITS_OWN: readonly string[] = ['person', 'company', 'level'];

/** Whether a claim says it of another person, company or level than the sentence names. */
export function isOfAnother(
  known: Item,
  { claim }: KnownFact,
  { sentence, carried, names }: Held,
): boolean {
  const opening = claim.items.find(
    (item) => item.type === 'name' && item.sentence === known.sentence,
  );
  if (opening?.type !== 'name' || opening.at > known.at) return false;
  if (!EACH_ITS_OWN.includes(names.get(opening.entity)?.kind ?? '')) return false;
  const isNamed = sentence.entities.includes(opening.entity) || carried.includes(opening.entity);
  return !isNamed && !sentence.items.some((item) => isSame(item, opening));
}
