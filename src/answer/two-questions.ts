import type { Language } from '../knowledge/schema/language.ts';
import { createPhraseFinder, type PhraseFinder, wordsOf } from '../search/phrases.ts';
import { onceEach } from './once-each.ts';
import { MOST_SUGGESTIONS } from './suggest.ts';
import type { Answer, CitedSource, Statement } from './types.ts';

const joints = /\s*(?:[?;]|,? and|,? also|,? plus)\s+/gi;
/** A part of fewer words asks nothing by itself. */
const SHORTEST = 2;

/**
 * The two questions that one text asks ("who won JWCC and how much is it"), as typed; null where it asks
 * one. The second must open as questions do: "and" alone joins names.
 */
export function splitInTwo(
  text: string,
  { intents }: Pick<Language, 'intents'>,
): readonly [string, string] | null {
  const finder = openingsOf(intents);
  for (const { 0: joint, index } of text.matchAll(joints)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + joint.length).trim();
    const words = wordsOf(second);
    if (wordsOf(first).length < SHORTEST || words.length < SHORTEST) continue;
    if (finder.at(words, 0).length > 0) return [first, second];
  }
  return null;
}

const openings = new WeakMap<Language['intents'], PhraseFinder>();

/** What questions open with, made once of a state of the language data. */
function openingsOf(intents: Language['intents']): PhraseFinder {
  const known = openings.get(intents);
  if (known !== undefined) return known;
  const made = createPhraseFinder(
    intents.flatMap(({ starts: phrases = [] }) => phrases.map(wordsOf)),
  );
  openings.set(intents, made);
  return made;
}

/** Two answers as one: the first as it is, the second's headline as its first point. */
export function joinAnswers(first: Answer, second: Answer): Answer {
  const sources: CitedSource[] = [...first.sources];
  const renumbered = new Map<number, number>();
  for (const source of second.sources) {
    const known = sources.find(({ url, title }) => url === source.url && title === source.title);
    const number = known?.number ?? sources.length + 1;
    if (known === undefined) sources.push({ ...source, number });
    renumbered.set(source.number, number);
  }
  const cited = (statement: Statement): Statement => ({
    ...statement,
    cites: statement.cites.map((number) => renumbered.get(number) ?? number),
  });
  const told = new Set(first.facts);
  return {
    ...first,
    points: [
      cited(second.headline),
      ...first.points.filter(({ factId }) => factId === null || !second.facts.includes(factId)),
      ...second.points.filter(({ factId }) => factId === null || !told.has(factId)).map(cited),
    ],
    table: first.table ?? second.table,
    caveats: [...first.caveats, ...second.caveats.map(cited)],
    sources,
    suggestions: onceEach([...first.suggestions, ...second.suggestions]).slice(0, MOST_SUGGESTIONS),
    confidence: Math.min(first.confidence, second.confidence),
    facts: onceEach([...first.facts, ...second.facts]),
  };
}
