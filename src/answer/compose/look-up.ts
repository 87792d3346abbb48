import type { Edition } from '../../catalog/edition.ts';
import type { LookUp, LookUpStatement } from '../../catalog/look-up.ts';
import { capitalise } from '../format.ts';
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
    points: [
      ...card.points,
      cite(withoutSameWord(found.headline, card)),
      ...found.points.map(cite),
    ],
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

const inAWord = /^(Yes|No)[.:,]\s+/;

/** A look-up's headline beside a card's: the Yes or No that the card has said already is not said again. */
function withoutSameWord(headline: LookUpStatement, card: Answer): LookUpStatement {
  const [opening, word] = inAWord.exec(headline.text) ?? [];
  if (opening === undefined || inAWord.exec(card.headline.text)?.[1] !== word) return headline;
  return { ...headline, text: capitalise(headline.text.slice(opening.length)) };
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
