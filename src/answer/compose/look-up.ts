import type { Edition } from '../../catalog/edition.ts';
import type { LookUp, LookUpStatement } from '../../catalog/look-up.ts';
import { onceEach } from '../once-each.ts';
import { MOST_SUGGESTIONS } from '../suggest.ts';
import type { Answer, CitedSource, Statement } from '../types.ts';

/** The answer that the catalogue gives by itself. */
export function composeLookUp(found: LookUp): Answer {
  const { cite, sources } = citing([]);
  return {
    outcome: found.outcome,
    intent: found.intent,
    headline: cite(found.headline),
    points: found.points.map(cite),
    table: tableOf(found),
    caveats: found.caveats.map(cite),
    sources,
    asOf: editionsOf(found)[0]?.date ?? null,
    suggestions: onceEach(found.suggestions).slice(0, MOST_SUGGESTIONS),
    confidence: found.confidence,
    facts: found.records,
  };
}

/** A card of the facts with what the tables have on the same thing below it. */
export function joinLookUp(card: Answer, found: LookUp): Answer {
  const { cite, sources } = citing(card.sources);
  return {
    ...card,
    points: [...card.points, cite(found.headline), ...found.points.map(cite)],
    table: card.table ?? tableOf(found),
    caveats: [...card.caveats, ...found.caveats.map(cite)],
    sources,
    suggestions: onceEach([
      ...card.suggestions.slice(0, MOST_SUGGESTIONS - 2),
      ...found.suggestions,
      ...card.suggestions,
    ]).slice(0, MOST_SUGGESTIONS),
    facts: [...card.facts, ...found.records],
  };
}

function tableOf({ table }: LookUp): Answer['table'] {
  if (table === null) return null;
  return { ...table, rows: table.rows.map((cells) => ({ cells, factId: null })) };
}

function editionsOf(found: LookUp): readonly Edition[] {
  return [found.headline, ...found.points, ...found.caveats].flatMap(({ editions }) => editions);
}

/** Cites editions behind sources that are cited already. */
function citing(before: readonly CitedSource[]) {
  const sources = [...before];
  const cite = ({ text, editions }: LookUpStatement): Statement => ({
    text,
    factId: null,
    cites: editions.map(numberOf),
  });
  function numberOf({ title, publisher, date, url }: Edition): number {
    const known = sources.find((source) => source.url === url && source.title === title);
    if (known !== undefined) return known.number;
    const number = sources.length + 1;
    sources.push({ number, title, publisher, date, accessed: null, url });
    return number;
  }
  return { cite, sources };
}
