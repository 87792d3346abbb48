import { wordsIn } from '../name-index.ts';
import type { Family, Marketplace } from './marketplace.ts';
import type { Offering } from './offering.ts';
import type { OfferingQuestion, SaidName, Stray } from './read-question.ts';

/** What a question is about: offerings, under the name that it said. */
export interface Subject {
  readonly offerings: readonly Offering[];
  /** The provider that the offerings are of. */
  readonly family: Family;
  /** The provider was named, and no offering of it. */
  readonly isWhole: boolean;
  readonly said: string;
  /** The word was spelt otherwise. */
  readonly slip: string | null;
  readonly start: number;
  readonly end: number;
}

/** Who and what a question names, and the words that stayed without a meaning. */
export interface Named {
  readonly subjects: readonly Subject[];
  readonly agencies: readonly string[];
  readonly assessors: readonly string[];
  readonly strays: readonly Stray[];
}

/** Sorts the names of a question: an assessor after "assessed by", an agency that uses, the offerings. */
export function sortNames(question: OfferingQuestion, market: Marketplace): Named {
  const agencies: string[] = [];
  const assessors: string[] = [];
  const subjects: Subject[] = [];
  for (const name of question.names) {
    const of = (kind: string): string[] =>
      name.meanings.flatMap((meaning) =>
        meaning.startsWith(`${kind}:`) ? [meaning.slice(kind.length + 1)] : [],
      );
    const [assessor] = of('assessor');
    const subject = subjectOf(name, of('offering'), of('provider'), market);
    if (assessor !== undefined && (subject === null || question.tags.has('ask:assessor')))
      assessors.push(assessor);
    else if (of('agency').length > 0) agencies.push(...of('agency'));
    else if (subject !== null) subjects.push(subject);
  }
  const { kept, strays } = narrowed(withoutOwners(subjects), question);
  return { subjects: kept, agencies, assessors, strays };
}

function subjectOf(
  { said, slip, start, end }: SaidName,
  ids: readonly string[],
  keys: readonly string[],
  market: Marketplace,
): Subject | null {
  const family = keys.flatMap((key) => market.families.get(key) ?? [])[0];
  const place = { said, slip, start, end };
  const exact = ids
    .flatMap((id) => market.byId.get(id) ?? [])
    .filter(({ name }) => wordsIn(name).join(' ') === said);
  // "Slack" is the offering of that name, not all that Slack Technologies has; what is no longer in
  // force under the provider's name is not meant so.
  if (family !== undefined && !exact.some(({ standing }) => standing === 'authorized'))
    return { offerings: family.offerings, family, isWhole: true, ...place };
  if (family !== undefined) return { offerings: exact, family, isWhole: false, ...place };
  const offerings = ids.flatMap((id) => market.byId.get(id) ?? []);
  const [first] = offerings;
  if (first === undefined) return null;
  return { offerings, family: market.familyOf(first), isWhole: false, ...place };
}

/** "palantir pfcs-ss" is the offering: its provider's name beside it adds nothing. */
function withoutOwners(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(
    (each) =>
      !each.isWhole ||
      !subjects.some((other) => other !== each && !other.isWhole && other.family === each.family),
  );
}

/** "splunk observability": words beside a name choose among its offerings, where some have them. */
function narrowed(subjects: readonly Subject[], { tokens, strays, tags }: OfferingQuestion) {
  let left = [...strays];
  const kept = subjects.map((subject): Subject => {
    const beside = besideOf(subject, left, tokens.length);
    const generic = tags.get('generic');
    const words = beside.map(({ word }) => word);
    if (generic === subject.end) words.push(tokens[generic]?.text ?? '');
    if (words.length === 0) return subject;
    const fitting = subject.offerings.filter((offering) => {
      const own = wordsIn(offering.name);
      return words.every((word) => own.some((each) => each === word || each.startsWith(word)));
    });
    if (fitting.length === 0) return subject;
    left = left.filter((stray) => !beside.includes(stray));
    const said = [subject.said, ...words].join(' ');
    return { ...subject, offerings: fitting, isWhole: false, said };
  });
  return { kept, strays: left };
}

/** Left-over words that stand beside a name without a gap, in the order in which they stand. */
export function besideOf(
  { start, end }: Pick<Subject, 'start' | 'end'>,
  strays: readonly Stray[],
  size: number,
): Stray[] {
  const byPlace = new Map(strays.map((stray) => [stray.at, stray]));
  const found: Stray[] = [];
  for (let at = start - 1; at >= 0; at -= 1) {
    const stray = byPlace.get(at);
    if (stray === undefined) break;
    found.unshift(stray);
  }
  for (let at = end; at < size; at += 1) {
    const stray = byPlace.get(at);
    if (stray === undefined) break;
    found.push(stray);
  }
  return found;
}
