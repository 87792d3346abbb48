import { formatDate } from '../answer/format.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { isOfLater } from '../search/later.ts';
import { mixed, type OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { DatedStatement } from './types.ts';

const MOST_OVERTAKEN = 2;
const MOST = 4;
/** An earlier state of a sum or of a description is no change of hands. */
const NO_CHANGE: readonly string[] = ['money', 'definition', 'context', 'quote'];

/** What changed hands or was overtaken, with what holds since, and which mistakes are put right. */
export function sayChanges(
  own: OwnFacts,
  { index, asOf }: BriefSituation,
  page: Page,
): readonly DatedStatement[] {
  const section = page.section('changes', MOST);
  const said: DatedStatement[] = [];
  for (const fact of mixed(own.overtaken, own.worth)) {
    if (said.length === MOST_OVERTAKEN) break;
    const successor = index.byId.get(fact.supersededBy ?? '')?.fact;
    if (NO_CHANGE.includes(fact.kind) || successor === undefined || page.isTold(fact)) continue;
    if (asOf !== null && isOfLater(successor, asOf, index)) continue;
    const text = overtaken(fact, page.isTold(successor) ? null : successor.claim);
    const statement = section.state(fact, text);
    if (statement === null) continue;
    const { cites } = page.citations.state(successor);
    said.push({ ...statement, cites: [...new Set([...statement.cites, ...cites])] });
  }
  const corrections = own.about.filter(
    (fact) => (fact.kind === 'correction' || fact.corrects !== undefined) && !page.isTold(fact),
  );
  return [...said, ...corrections.flatMap((fact) => section.state(fact) ?? [])];
}

function overtaken({ claim, validTo, asOf }: TopicFact, since: string | null): string {
  const until =
    validTo === undefined ? `As of ${formatDate(asOf)}` : `Until ${formatDate(validTo)}`;
  return `${until}: ${claim} ${since === null ? 'That is overtaken.' : `Since then: ${since}`}`;
}
