import type { Entity } from '../knowledge/schema/entity.ts';
import type { Value } from '../knowledge/schema/value.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { FactIndex, IndexedFact } from '../search/fact-index.ts';
import { type Feature, featuresOf } from '../search/features.ts';
import { periodFit } from '../search/fit.ts';
import type { Reading } from '../search/reading.ts';
import { factsSpeakingOf } from '../search/speaking-of.ts';

/** A question says that `who` played a part in a subject, and the facts say who did. */
export interface Part {
  readonly who: string;
  readonly subject: string;
  readonly role: string;
  /** All who played that part. */
  readonly holders: readonly string[];
  /** The fact that made it so. */
  readonly fact: TopicFact;
  /** Whether `who` is among them. */
  readonly holds: boolean;
}

/**
 * Finds what a question takes for granted about somebody's part ("when did Google win JEDI?") and
 * holds it against the facts. Null where the facts name nobody of that kind in that part, where the
 * question asks more than that, or where a fact is asked for in these very words.
 */
export function checkPart(
  reading: Reading,
  index: FactIndex,
  conceptOf: (phrase: string) => string,
  names: ReadonlyMap<string, Entity>,
): Part | null {
  if (reading.entities.length < 2) return null;
  const asked = reading.concepts.map(({ concept }) => concept);
  // "Is IBM on JWCC?" asks for a part without naming it: any membership serves.
  const isMembership = asked.length === 0 && reading.intents[0] === 'yes-no';
  const concepts = new Set(isMembership ? MEMBERSHIPS.map(conceptOf) : asked);
  if (concepts.size === 0 || reading.negated || reading.ordinary.length > 0) return null;
  if (reading.qualifiers.length + reading.unknown.length + reading.amounts.length > 0) return null;
  const features = featuresOf(reading);
  for (const subject of reading.entities) {
    const alike = factsSpeakingOf(subject, features, index);
    if (alike.some((entry) => isAskedFor(entry, features))) return null;
    const speaking = isMembership
      ? (index.bySubject.get(subject) ?? [])
      : factsSpeakingOf(subject, concepts, index);
    const parts = speaking
      .filter(({ fact }) => periodFit(fact, reading.periods[0]) >= 0)
      .flatMap((entry) => partsIn(entry, concepts, conceptOf));
    for (const who of reading.entities) {
      if (isMembership && names.get(subject)?.kind !== 'contract') continue;
      const rivals = parts.filter(
        (part) => who !== subject && isRival(names.get(part.who), names.get(who)),
      );
      const [first] = rivals;
      if (first === undefined) continue;
      const same = rivals.filter(({ role }) => role === first.role);
      const holding = same.filter((part) => part.who === who);
      // Where those who played the part are named too, nothing is taken for granted of the other.
      const isNamed = same.some((part) => part.who !== who && reading.entities.includes(part.who));
      if (holding.length === 0 && isNamed && reading.intents[0] !== 'yes-no') return null;
      const shown = firstOfLatest(holding.length > 0 ? holding : same);
      return {
        who,
        subject,
        role: shown.role,
        holders: [...new Set(same.map((part) => part.who))],
        fact: shown.fact,
        holds: holding.length > 0,
      };
    }
  }
  return null;
}

/**
 * Whether one in a part shuts the other out. Agencies stand inside one another, and a company and
 * its daughter (Amazon and AWS) play one part together.
 */
function isRival(a: Entity | undefined, b: Entity | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind !== 'company' && a.kind !== 'person') return false;
  return a === b || !(a.related?.includes(b.id) || b.related?.includes(a.id));
}

/** Parts that make somebody a member of a contract or programme. */
const MEMBERSHIPS = ['awardee', 'vendor'];

interface NamedPart {
  readonly fact: TopicFact;
  readonly role: string;
  readonly who: string;
}

const dateOf = ({ fact }: NamedPart): string => fact.date ?? '';

/** Of the latest holder, the fact that made it so: the award, not its confirmation a year later. */
function firstOfLatest(parts: readonly NamedPart[]): NamedPart {
  const latest = parts.reduce((a, b) => (dateOf(b) > dateOf(a) ? b : a));
  return parts
    .filter(({ who }) => who === latest.who)
    .reduce((a, b) => (dateOf(b) < dateOf(a) ? b : a));
}

/** The parts that a fact names in words of the question. */
function partsIn(
  { fact }: IndexedFact,
  concepts: ReadonlySet<string>,
  conceptOf: (phrase: string) => string,
): NamedPart[] {
  return partiesOf(fact.values ?? [])
    .filter(({ role }) => concepts.has(conceptOf(role)))
    .map((part) => ({ fact, ...part }));
}

function partiesOf(values: readonly Value[]): { role: string; who: string }[] {
  return values.flatMap((value) => {
    if (value.type === 'party') return [{ role: value.role, who: value.who }];
    return value.type === 'list'
      ? value.items.map((item) => ({ role: value.what, who: item }))
      : [];
  });
}

/** Whether a fact's own question speaks of just what was asked, and is no plain Yes or No. */
function isAskedFor({ asked }: IndexedFact, features: ReadonlySet<Feature>): boolean {
  return asked.some(
    (own) =>
      own.answer === null &&
      own.features.size === features.size &&
      [...features].every((feature) => own.features.has(feature)),
  );
}
