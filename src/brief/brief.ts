import { sayChanges } from './changes.ts';
import { sayComparisons } from './comparisons.ts';
import { isOver, sayDefinition } from './definition.ts';
import { sayFigures } from './figures.ts';
import { dayOfKnowledge } from './knowledge-day.ts';
import { sayListed } from './listed.ts';
import { sayOpenPoints } from './open-points.ts';
import { ownFacts } from './own-facts.ts';
import { createPage } from './page.ts';
import { sayPeople } from './people.ts';
import { sayRoles } from './roles.ts';
import type { BriefSituation } from './situation.ts';
import { sayStanding } from './standing.ts';
import { sayTimeline } from './timeline.ts';
import type { Brief } from './types.ts';

/**
 * One page on one thing: what it is, where it stands, its figures, people, dates, changes and open
 * points, from the facts about it and the catalogue and from nothing else. The same thing, knowledge
 * and dates give the same brief.
 *
 * @param entity the id of an entity of the knowledge
 * @throws {Error} where no entity has that id
 * @example brief('jwcc', briefSituation(knowledge, '2026-11-24', null)).standing
 */
export function brief(entity: string, situation: BriefSituation): Brief {
  const named = situation.names.get(entity);
  if (named === undefined) throw new Error(`no entity has the id ${JSON.stringify(entity)}`);
  const own = ownFacts(entity, situation);
  const page = createPage();
  const over = isOver(own, situation);
  // In the order of reading, in which sources are numbered.
  const definition = sayDefinition(own, situation, page);
  const standing = sayStanding(named.kind, own, over, situation, page);
  const figures = sayFigures(own, page);
  const roles = sayRoles(entity, own, situation, page);
  const people = sayPeople(entity, own, situation, page);
  const { events, untold } = sayTimeline(entity, own, situation, page);
  const changes = sayChanges(own, situation, page);
  const listed = sayListed(entity, situation, page);
  const comparisons = sayComparisons(entity, situation, page);
  const open = sayOpenPoints(own, situation, page);
  return {
    entity,
    title: named.name,
    fullName: named.fullName === named.name ? null : (named.fullName ?? null),
    kind: named.kind,
    definition,
    isOver: over,
    standing,
    figures,
    roles,
    people,
    timeline: events,
    untold,
    changes,
    listed,
    comparisons,
    open,
    sources: page.citations.sources,
    day: situation.today,
    asOf: situation.given,
    knowledgeOf: dayOfKnowledge(situation.knowledge),
    facts: page.facts,
    unused: own.touching.filter(({ id }) => !page.facts.includes(id)).length,
  };
}
