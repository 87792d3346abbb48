import { isMisdated } from '../../search/fit.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Reading } from '../../search/reading.ts';
import { caveatsOf } from '../caveats.ts';
import { createCitations, remark } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatPeriod } from '../format.ts';
import { leadOf, withLead } from '../lead.ts';
import type { Situation } from '../situation.ts';
import { suggestAbout } from '../suggest.ts';
import type { Answer, Intent, Statement } from '../types.ts';
import { decideYesNo, deniesPremise, type Verdict } from '../yes-no.ts';

/** A further fact is told only where it speaks to the question almost as well as the first. */
const NEAR_SCORE = 0.88;
/** And only where one of its own questions is this like the one asked. */
const NEAR_QUESTION = 0.4;
const MOST_FURTHER = 2;

const OPENINGS: Readonly<Record<Verdict, string>> = {
  yes: 'Yes. ',
  no: 'No. ',
  told: 'What is known: ',
  'not-known': 'Not known from the facts here. The nearest: ',
};

/**
 * What to put first where the question names a time that is not the fact's: that it was not then.
 * An empty lead where the fact has no time of its own, so that no name or sum is given for a time
 * that it may not hold for. Null where the times agree or none is named.
 */
function otherTime({ entry: { fact }, parts }: Candidate, reading: Reading): string | null {
  const [period] = reading.periods;
  if (period === undefined || parts.period > 0) return null;
  if (!isMisdated(fact, period)) return '';
  return `Not ${period.from === period.to ? 'on' : 'in'} ${formatPeriod(period)}`;
}

/** The answer that one fact gives: the date, sum, name or Yes or No first, then the claim, then what serves it. */
export function composeFact(
  candidates: readonly [Candidate, ...Candidate[]],
  intent: Intent,
  confidence: number,
  situation: Situation,
): Answer {
  const [best, ...others] = candidates;
  const { fact } = best.entry;
  const { reading, names, conceptOf, index } = situation;
  const citations = createCitations();
  const concepts = new Set(reading.concepts.map(({ concept }) => concept));
  const verdict = intent === 'yes-no' ? decideYesNo(best, reading, conceptOf) : null;
  const denied = verdict === null && deniesPremise(best, reading);
  const lead = denied
    ? 'Not so'
    : (otherTime(best, reading) ??
      leadOf(fact, {
        intent,
        concepts,
        conceptOf,
        entities: names,
        measures: index.measures,
        asksCount: /\b(?:how many|number of|count of)\b/.test(reading.text),
      }));
  const text = verdict === null ? withLead(lead, fact.claim) : OPENINGS[verdict] + fact.claim;
  const headline = citations.state(fact, text);

  const points: Statement[] = [];
  if (fact.detail !== undefined) points.push(citations.state(fact, fact.detail));
  for (const { entry, score, parts } of others.slice(0, MOST_FURTHER)) {
    const near =
      score >= best.score * NEAR_SCORE &&
      parts.coverage >= best.parts.coverage * NEAR_SCORE &&
      parts.question >= NEAR_QUESTION;
    const shown = entry.fact.id === fact.supersededBy || entry.fact.kind === 'definition';
    if (near && !shown) points.push(citations.state(entry.fact));
  }
  const caveats = caveatsOf(fact, index, citations, situation);
  if (reading.corrections.length > 0) {
    const read = reading.corrections.map(({ from, to }) => `“${from}” as “${to}”`).join(', ');
    caveats.push(remark(`Read ${read}.`));
  }
  const [subject = ''] = fact.entities;
  return finish(
    {
      intent,
      headline,
      points,
      caveats,
      suggestions: suggestAbout(subject, situation, citations.facts),
      confidence: verdict === 'not-known' ? Math.min(confidence, 0.6) : confidence,
      about: fact,
    },
    citations,
  );
}
