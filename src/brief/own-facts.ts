import { factsAbout } from '../answer/suggest.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import { isKnownThen, isOfLater } from '../search/later.ts';
import { weight } from '../search/weights.ts';
import type { BriefSituation } from './situation.ts';

/** What a fact counts besides its kind where it stands in the file that is mostly about the thing. */
const AT_HOME = 2;
/** And where it was seen to be true so many years before the latest fact about the thing. */
const PER_YEAR = 0.85;

/** The facts that a brief on a thing may tell, and what each is worth. */
export interface OwnFacts {
  /** About the thing, and true or over at the day of the brief; those that matter most first. */
  readonly about: readonly TopicFact[];
  /** All that touch the thing and could be told on that day, in the order of the files. */
  readonly touching: readonly TopicFact[];
  /** The same, but overtaken by others since. */
  readonly overtaken: readonly TopicFact[];
  worth(fact: TopicFact): number;
}

/** Gathers the facts about a thing as of the day of the brief. */
export function ownFacts(entity: string, situation: BriefSituation): OwnFacts {
  const { index, asOf, weights } = situation;
  const isTellable = (fact: TopicFact): boolean => asOf === null || !isOfLater(fact, asOf, index);
  // What was overtaken later than the day of the brief held on that day.
  const holds = (fact: TopicFact): boolean =>
    asOf === null ? fact.status !== 'superseded' : isKnownThen(fact, asOf);
  const touching = (index.byEntity.get(entity) ?? [])
    .map(({ fact }) => fact)
    .filter((fact) => fact.entities.includes(entity) && isTellable(fact));
  const own = factsAbout(entity, index)
    .map(({ fact }) => fact)
    .filter(isTellable);
  const held = own.filter(holds);
  // What a thing was is the only word on what it is, where nothing newer says it of the same thing.
  const isDefined = held.some(({ kind }) => kind === 'definition');
  const former =
    isDefined || asOf !== null ? undefined : own.find(({ kind }) => kind === 'definition');
  const about = former === undefined ? held : [former, ...held];
  const home = homeTopic(entity, about);
  const latest = Math.max(...about.map(yearOf));
  const worth = (fact: TopicFact): number =>
    weight(weights, `card.${fact.kind}`) *
    (fact.topic === home ? AT_HOME : 1) *
    PER_YEAR ** Math.max(0, latest - yearOf(fact));
  return {
    about: about
      .map((fact) => ({ fact, worth: worth(fact) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ fact }) => fact),
    touching: touching.filter(holds),
    overtaken: own.filter((fact) => !about.includes(fact)),
    worth,
  };
}

const yearOf = ({ asOf }: TopicFact): number => Number(asOf.slice(0, 4));

/** What is worth less than this share of the best is left out, room or not: a page need not be full. */
const WORTH_TELLING = 0.45;

/** One of each kind before a second of any. */
export function mixed(facts: readonly TopicFact[], worth: OwnFacts['worth']): TopicFact[] {
  const seen = new Map<string, number>();
  const ranked = facts
    .map((fact) => {
      const before = seen.get(fact.kind) ?? 0;
      seen.set(fact.kind, before + 1);
      return { fact, worth: worth(fact) / 2 ** before };
    })
    .filter((each) => each.worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const least = (ranked[0]?.worth ?? 0) * WORTH_TELLING;
  return ranked.filter((each) => each.worth >= least).map(({ fact }) => fact);
}

/** Whether a fact still holds on a day: nothing says that it ended. */
export function goesOn(fact: TopicFact, day: string): boolean {
  return fact.validTo === undefined || spanOfDate(fact.validTo).to >= day;
}

/** The file that is mostly about a thing: the one with its name, else the one with most facts about it. */
function homeTopic(entity: string, about: readonly TopicFact[]): string | undefined {
  const topics = [...Map.groupBy(about, ({ topic }) => topic)];
  const [most] = topics.sort(([, a], [, b]) => b.length - a.length);
  const named = topics.find(([topic]) => topic.endsWith(`/${entity}`));
  return (named ?? most)?.[0];
}
