import type { Entity } from '../knowledge/schema/entity.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { isOnce } from '../search/fit.ts';
import { latestFirst } from './latest-first.ts';
import { mixed, type OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import { FEWEST_EVENTS } from './timeline.ts';
import type { DatedStatement } from './types.ts';

const MOST = 4;
/** Kinds that have a section of their own, or say nothing of the present. */
const ELSEWHERE: readonly string[] = ['definition', 'correction', 'quote', 'money', 'how-to'];

/** Where the thing stands: what holds of it at the day of the brief; of what is over, how it ended. */
export function sayStanding(
  kind: Entity['kind'],
  own: OwnFacts,
  isOver: boolean,
  { asOf }: BriefSituation,
  page: Page,
): readonly DatedStatement[] {
  const elsewhere = kind === 'person' ? ELSEWHERE : [...ELSEWHERE, 'person'];
  const untold = own.about.filter((fact) => !page.isTold(fact) && !elsewhere.includes(fact.kind));
  const holding = (fact: TopicFact): boolean => asOf !== null || fact.status === 'current';
  const lasting = untold.filter((fact) => holding(fact) && !isOnce(fact));
  const chosen = isOver ? lastHappened(untold) : mixed(lasting, own.worth);
  const section = page.section('standing', MOST);
  return (chosen.length > 0 ? chosen : fromOthers(own, untold)).flatMap(
    (fact) => section.state(fact) ?? [],
  );
}

/**
 * Of a thing of which no fact says how it stands: what lasts by facts on other things that touch it;
 * else, where too little happened for a timeline, the last that did.
 */
function fromOthers(
  { about, touching, worth }: OwnFacts,
  untold: readonly TopicFact[],
): TopicFact[] {
  const happened = touching.filter((fact) => isOnce(fact) && fact.date !== undefined);
  const last = happened.length < FEWEST_EVENTS ? lastHappened(happened) : [];
  if (about.length > 0) return last.filter((fact) => untold.includes(fact));
  const lasting = mixed(
    touching.filter((fact) => !isOnce(fact)),
    worth,
  );
  return lasting.length > 0 ? lasting : last;
}

/** What happened on the last day on which anything did. */
function lastHappened(untold: readonly TopicFact[]): TopicFact[] {
  const happened = untold.filter((fact) => isOnce(fact) && fact.date !== undefined);
  const [last] = happened.sort(latestFirst);
  return happened.filter(({ date }) => date === last?.date);
}
