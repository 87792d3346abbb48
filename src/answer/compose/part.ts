import { caveatsOf } from '../caveats.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatNames } from '../format.ts';
import type { Part } from '../premise.ts';
import { nameOf, type Situation } from '../situation.ts';
import { suggestAbout } from '../suggest.ts';
import type { Answer, Intent } from '../types.ts';

const SURE = 0.9;

/**
 * The answer to a question that takes somebody's part for granted: Yes with the fact that says so, or
 * who it really was, in so many words, whatever was asked about it.
 */
export function composePart(part: Part, intent: Intent, situation: Situation): Answer {
  const { names, index } = situation;
  const name = (id: string): string => nameOf(id, names);
  const citations = createCitations();
  const opening = part.holds
    ? 'Yes. '
    : `${intent === 'yes-no' ? 'No: n' : 'N'}ot ${name(part.who)} but ${formatNames(part.holders.map(name))}. `;
  const headline = citations.state(part.fact, opening + part.fact.claim);
  return finish(
    {
      intent,
      headline,
      points: part.fact.detail === undefined ? [] : [citations.state(part.fact, part.fact.detail)],
      caveats: caveatsOf(part.fact, index, citations, situation),
      suggestions: suggestAbout(part.subject, situation, citations.facts),
      confidence: SURE,
      about: part.fact,
    },
    citations,
  );
}
