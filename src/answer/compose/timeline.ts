import { tellsOfLater } from '../../search/fit.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatDate } from '../format.ts';
import { nameOf, type Situation } from '../situation.ts';
import { SHORTEST_TIMELINE, suggestAbout } from '../suggest.ts';
import type { Answer } from '../types.ts';

/** Longer timelines leave out the events that only touch the subject. */
const LONGEST = 15;
const SURE = 0.95;
/** Kinds that tell of no event, dated or not. */
const NO_EVENTS: readonly string[] = ['quote', 'correction', 'definition'];

/** What happened to a thing, in order, a row an event. Null where fewer than three facts about it have a date. */
export function composeTimeline(entity: string, situation: Situation): Answer | null {
  const { index, names, asOf } = situation;
  const dated = (index.byEntity.get(entity) ?? [])
    .map(({ fact }) => fact)
    .filter((fact) => fact.date !== undefined && fact.entities.includes(entity))
    .filter(
      (fact) => !NO_EVENTS.includes(fact.kind) && (asOf === null || !tellsOfLater(fact, asOf)),
    );
  const own = dated.filter((fact) => fact.entities[0] === entity);
  const told = (dated.length > LONGEST ? own : dated)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .slice(-LONGEST);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined || told.length < SHORTEST_TIMELINE) return null;
  const citations = createCitations();
  for (const fact of told) citations.state(fact);
  const name = nameOf(entity, names);
  const headline = citations.state(
    last,
    `${name} in ${told.length} events, from ${formatDate(first.date ?? '')} to ${formatDate(last.date ?? '')}.`,
  );
  return finish(
    {
      intent: 'timeline',
      headline,
      table: {
        title: `${name}: timeline`,
        columns: ['Date', 'What happened'],
        rows: told.map((fact) => ({
          cells: [formatDate(fact.date ?? ''), fact.claim],
          factId: fact.id,
        })),
      },
      suggestions: suggestAbout(entity, situation, citations.facts).filter(
        (question) => question !== `${name} timeline`,
      ),
      confidence: SURE,
      about: last,
    },
    citations,
  );
}
