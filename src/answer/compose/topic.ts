import type { Period } from '../../language/periods.ts';
import type { IndexedFact } from '../../search/fact-index.ts';
import { happenedIn, periodFit } from '../../search/fit.ts';
import { isKnownThen, isOfLater } from '../../search/later.ts';
import { weight } from '../../search/weights.ts';
import { caveatsOf } from '../caveats.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import type { Situation } from '../situation.ts';
import { factsAbout, suggestAbout } from '../suggest.ts';
import type { Answer, Intent } from '../types.ts';

const MOST_POINTS = { topic: 4, definition: 2 } as const;

/**
 * The card of a thing that is only named ("jedi") or asked what it is: its definition, then the facts
 * that matter most about it in the order of their dates. Null where no fact is about it.
 */
export function composeTopic(
  entity: string,
  intent: Extract<Intent, 'topic' | 'definition'>,
  confidence: number,
  situation: Situation,
): Answer | null {
  const { index, asOf } = situation;
  const about = factsAbout(entity, index).filter(
    ({ fact }) => asOf === null || (!isOfLater(fact, asOf, index) && isKnownThen(fact, asOf)),
  );
  const [first] = chooseForCard(about, undefined, situation);
  const defining = (kind: string) => about.find(({ fact }) => fact.kind === kind);
  // As of a day on which the definition of today did not hold, what it was given to says most.
  const definition =
    defining('definition') ?? (asOf === null ? undefined : defining('award')) ?? first;
  if (definition === undefined) return null;
  const { fact } = definition;
  const citations = createCitations();
  const headline = citations.state(fact);
  const chosen = chooseForCard(about, definition, situation).slice(0, MOST_POINTS[intent]);
  const points = chosen.sort(byDate).map((entry) => citations.state(entry.fact));
  const caveats = caveatsOf(fact, index, citations, situation);
  return finish(
    {
      intent,
      headline,
      points,
      caveats,
      suggestions: suggestAbout(entity, situation, citations.facts),
      confidence,
      about: fact,
    },
    citations,
  );
}

/**
 * What happened to a thing in a stretch of time that the question names ("jedi in july 2021"): the
 * event that matters most, then the others in order; where nothing happened then, what held. Null
 * where no fact about it is of that time.
 */
export function composePeriod(
  entity: string,
  period: Period,
  confidence: number,
  situation: Situation,
): Answer | null {
  const { index } = situation;
  const about = factsAbout(entity, index).filter(({ fact }) => fact.date !== undefined);
  const happened = about.filter(({ fact }) => happenedIn(fact, period));
  const held = about.filter(({ fact }) => periodFit(fact, period) > 0);
  const told = happened.length > 0 ? happened : held;
  const [main, ...others] = chooseForCard(told, undefined, situation);
  if (main === undefined) return null;
  const citations = createCitations();
  const headline = citations.state(main.fact);
  const points = others
    .slice(0, MOST_POINTS.topic)
    .sort(byDate)
    .map((entry) => citations.state(entry.fact));
  return finish(
    {
      intent: 'topic',
      headline,
      points,
      caveats: caveatsOf(main.fact, index, citations, situation),
      suggestions: suggestAbout(entity, situation, citations.facts),
      confidence,
      about: main.fact,
    },
    citations,
  );
}

/** Facts that matter most first: by their kind, one of a kind before a second of any, current before overtaken. */
function chooseForCard(
  about: readonly IndexedFact[],
  definition: IndexedFact | undefined,
  { weights }: Situation,
): IndexedFact[] {
  const seen = new Map<string, number>();
  return about
    .filter((entry) => entry !== definition && entry.fact.status !== 'superseded')
    .map((entry) => {
      const { kind } = entry.fact;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return { entry, worth: weight(weights, `card.${kind}`) / 2 ** before };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}

const byDate = (a: IndexedFact, b: IndexedFact): number =>
  (a.fact.date ?? a.fact.asOf) < (b.fact.date ?? b.fact.asOf) ? -1 : 1;
