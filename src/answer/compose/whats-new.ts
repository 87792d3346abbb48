import type { TopicFact } from '../../knowledge/types.ts';
import { spanOfDate } from '../../language/periods.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatDate } from '../format.ts';
import { nameOf, type Situation } from '../situation.ts';
import { suggestAbout } from '../suggest.ts';
import type { Answer } from '../types.ts';

const MOST = 8;
const SURE = 0.9;
const YEAR = 'YYYY'.length;

/**
 * The latest events in the knowledge, newest first, about one entity or about all. Null where none
 * has a date. "Latest" is by the day of the event, not by when the fact was written down.
 */
export function composeWhatsNew(entity: string | undefined, situation: Situation): Answer | null {
  const { index, names, today, asOf } = situation;
  const until = asOf ?? today;
  const among = entity === undefined ? index.facts : (index.byEntity.get(entity) ?? []);
  const dated = among
    .map(({ fact }) => fact)
    .filter((fact) => entity === undefined || fact.entities.includes(entity))
    // Of what is dated by its year alone nobody can say that it is the latest.
    .filter((fact) => (fact.date?.length ?? 0) > YEAR && spanOfDate(fact.date ?? '').from <= until)
    .sort((a, b) => endOf(b).localeCompare(endOf(a)) || a.id.localeCompare(b.id))
    .slice(0, MOST);
  const [latest] = dated;
  if (latest === undefined) return null;
  const citations = createCitations();
  for (const fact of dated) citations.state(fact);
  const about = entity === undefined ? '' : ` about ${nameOf(entity, names)}`;
  const headline = citations.state(
    latest,
    `The latest event known here${about} is of ${formatDate(latest.date ?? '')}: ${latest.claim}`,
  );
  const [subject = ''] = latest.entities;
  return finish(
    {
      intent: 'whats-new',
      headline,
      table: {
        title: 'Latest events',
        columns: ['Date', 'What happened'],
        rows: dated.map((fact) => ({
          cells: [formatDate(fact.date ?? ''), fact.claim],
          factId: fact.id,
        })),
      },
      suggestions: suggestAbout(entity ?? subject, situation, citations.facts),
      confidence: SURE,
      about: latest,
    },
    citations,
  );
}

const endOf = (fact: TopicFact): string => spanOfDate(fact.date ?? '').to;
