import type { TopicFact } from '../../knowledge/types.ts';
import { tellsOfLater } from '../../search/fit.ts';
import { weight } from '../../search/weights.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatDate } from '../format.ts';
import { nameOf, type Situation } from '../situation.ts';
import { SHORTEST_TIMELINE, suggestAbout } from '../suggest.ts';
import type { Answer } from '../types.ts';

/** Of more events than this those are told that matter most. */
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
  const told = mostTelling(dated, entity, situation)
    .slice(0, LONGEST)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined || told.length < SHORTEST_TIMELINE) return null;
  const citations = createCitations();
  for (const fact of told) citations.state(fact);
  const name = nameOf(entity, names);
  const left = dated.length - told.length;
  const count = left === 0 ? `${told.length} events` : `${told.length} of ${dated.length} events`;
  const headline = citations.state(
    last,
    `${name} in ${count}, from ${formatDate(first.date ?? '')} to ${formatDate(last.date ?? '')}.`,
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

/** What an event counts besides its kind where it is the subject's own and does not only touch it. */
const OWN = 6;

/** Events by how much they tell of the subject: its own first, decisions and awards before the rest. */
function mostTelling(
  dated: readonly TopicFact[],
  entity: string,
  { weights }: Situation,
): TopicFact[] {
  const worth = (fact: TopicFact): number =>
    weight(weights, `card.${fact.kind}`) + (fact.entities[0] === entity ? OWN : 0);
  return dated
    .map((fact) => ({ fact, worth: worth(fact) }))
    .sort((a, b) => b.worth - a.worth || ((a.fact.date ?? '') > (b.fact.date ?? '') ? -1 : 1))
    .map(({ fact }) => fact);
}
