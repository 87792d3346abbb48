import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import { isOnce } from '../search/fit.ts';
import { latestFirst } from './latest-first.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { TimelineEvent } from './types.ts';

const MOST = 8;
/** Of fewer events there is no line to draw. */
export const FEWEST_EVENTS = 2;
/** What an event counts besides its kind where it is the thing's own and does not only touch it. */
const OWN = 6;
/** A second event of the same day tells half as much. */
const SAME_DAY = 0.5;

/** The kinds that tell of something that happened, and the word for it. */
const SORTS: Readonly<Partial<Record<TopicFact['kind'], string>>> = {
  award: 'Award',
  decision: 'Decision',
  event: 'Event',
  authorization: 'Authorization',
  policy: 'Policy',
  requirement: 'Rule',
  service: 'Service',
  region: 'Region',
  relation: 'Change',
  person: 'Person',
};

/** What a fact of these kinds tells happened to its subject alone, not to all that it touches. */
const OF_SUBJECT: readonly string[] = [
  'authorization',
  'service',
  'region',
  'person',
  'requirement',
];

/** What happened to the thing, in order: the events that tell most, the first and the latest among them. */
export function sayTimeline(
  entity: string,
  own: OwnFacts,
  situation: BriefSituation,
  page: Page,
): { readonly events: readonly TimelineEvent[]; readonly untold: number } {
  const day = situation.asOf ?? situation.today;
  const dated = own.touching.filter((fact) => {
    const { kind, date, entities } = fact;
    if (date === undefined || SORTS[kind] === undefined || spanOfDate(date).from > day)
      return false;
    if (entities[0] !== entity && OF_SUBJECT.includes(kind)) return false;
    // What lasts is told once; what happened has its place in the line even so.
    return isOnce(fact) || !page.isTold(fact);
  });
  if (dated.length < FEWEST_EVENTS) return { events: [], untold: 0 };
  const section = page.section('timeline', MOST);
  const [latest] = dated.toSorted(latestFirst);
  const seen = new Map<string, number>();
  const worth = (fact: TopicFact): number =>
    fact === latest
      ? Number.POSITIVE_INFINITY
      : own.worth(fact) + (fact.entities[0] === entity ? OWN : 0);
  const ranked = dated
    .toSorted((a, b) => worth(b) - worth(a))
    .map((fact) => {
      const date = fact.date ?? '';
      const before = seen.get(date) ?? 0;
      seen.set(date, before + 1);
      return { fact, worth: worth(fact) * SAME_DAY ** before };
    })
    .sort((a, b) => b.worth - a.worth);
  const chosen: TopicFact[] = [];
  let words = '';
  for (const { fact } of ranked) {
    const more = `${words} ${fact.claim}`;
    if (chosen.length === MOST || !section.fits(more)) continue;
    words = more;
    chosen.push(fact);
  }
  const events = chosen
    .sort((a, b) => latestFirst(b, a))
    .flatMap((fact) => {
      const statement = section.state(fact);
      const date = fact.date ?? '';
      const { from, to } = spanOfDate(date);
      return statement === null
        ? []
        : [{ sort: SORTS[fact.kind] ?? '', date, from, to, statement }];
    });
  return { events, untold: dated.length - events.length };
}
