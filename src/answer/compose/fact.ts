import { entityFeature } from '../../search/features.ts';
import { isMisdated } from '../../search/fit.ts';
import type { Candidate } from '../../search/rank.ts';
import { caveatsOf } from '../caveats.ts';
import { createCitations, remark } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatPeriod } from '../format.ts';
import { type Lead, leadOf, plainLead, withLead } from '../lead.ts';
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

/** What stands before the claim: that it is not so, that it was not then, or the answer in a word. */
function leadFor(best: Candidate, intent: Intent, situation: Situation): Lead | null {
  const { reading, names, conceptOf, index } = situation;
  const { fact, features } = best.entry;
  if (deniesPremise(best, reading)) return plainLead('Not so');
  const [period] = reading.periods;
  if (isMisdated(fact, period) && period !== undefined) {
    return plainLead(`Not ${period.from === period.to ? 'on' : 'in'} ${formatPeriod(period)}`);
  }
  // A name or sum in front vouches for all that was asked: not where the fact is of no stated time,
  // and not where it says nothing of somebody who was named.
  const speaksOfAll = reading.entities.every((id) => features.has(entityFeature(id)));
  const timeless = period !== undefined && best.parts.period <= 0;
  if (timeless || !speaksOfAll) return null;
  return leadOf(fact, {
    intent,
    concepts: new Set(reading.concepts.map(({ concept }) => concept)),
    conceptOf,
    measures: index.measures,
    asksCount: /\b(?:how many|number of|count of)\b/.test(reading.text),
    entities: names,
  });
}

/** Whether an earlier time is asked about. */
const isPast = ({ asOf, reading }: Pick<Situation, 'asOf' | 'reading'>): boolean =>
  asOf !== null || reading.periods.length > 0;

/** An overtaken fact that is asked for almost in its own words is meant itself. */
const OWN_WORDS = 0.9;

/**
 * In place of an overtaken fact the one that holds now, unless an earlier time is asked about or the
 * question is the overtaken fact's own and not the other's.
 */
function current(
  candidate: Candidate,
  others: readonly Candidate[],
  { reading, index, asOf }: Situation,
): Candidate {
  const { fact } = candidate.entry;
  const successor = index.byId.get(fact.supersededBy ?? '');
  if (successor === undefined || fact.status !== 'superseded') return candidate;
  if (isPast({ asOf, reading })) return candidate;
  const rival = others.find(({ entry }) => entry === successor);
  const isMeant = candidate.parts.question >= OWN_WORDS && (rival?.parts.question ?? 0) < OWN_WORDS;
  return isMeant ? candidate : { ...candidate, entry: successor, nearest: null };
}

/** The answer that one fact gives: the date, sum, name or Yes or No first, then the claim, then what serves it. */
export function composeFact(
  candidates: readonly [Candidate, ...Candidate[]],
  intent: Intent,
  confidence: number,
  situation: Situation,
): Answer {
  const [found, ...others] = candidates;
  const best = current(found, others, situation);
  const { fact } = best.entry;
  const { reading, index } = situation;
  const citations = createCitations();
  const verdict = intent === 'yes-no' ? decideYesNo(best, situation) : null;
  const text =
    verdict === null
      ? withLead(leadFor(best, intent, situation), fact.claim)
      : OPENINGS[verdict] + fact.claim;
  const headline = citations.state(fact, text);

  const points: Statement[] = citations.steps(fact);
  if (fact.detail !== undefined) points.push(citations.state(fact, fact.detail));
  for (const { entry, score, parts } of others.slice(0, MOST_FURTHER)) {
    const near =
      score >= best.score * NEAR_SCORE &&
      parts.coverage >= best.parts.coverage * NEAR_SCORE &&
      parts.question >= NEAR_QUESTION;
    const shown =
      entry.fact === fact ||
      entry.fact.id === fact.supersededBy ||
      (entry.fact.status === 'superseded' && !isPast(situation)) ||
      entry.fact.kind === 'definition';
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
