import { entityFeature } from '../search/features.ts';
import { isKnownThen } from '../search/later.ts';
import { wordsOf } from '../search/phrases.ts';
import type { Candidate } from '../search/rank.ts';
import type { Reading } from '../search/reading.ts';
import type { Situation } from './situation.ts';

/**
 * Whether something that a question names has no place in a fact, so that the fact is about another
 * thing or another time however much else fits: an unknown word, a thing that it does not speak of,
 * a period that is not its own or is yet to come, a day on which it is not known to hold, or a reason that it does not give.
 */
export function hasGap({ entry, parts, nearest }: Candidate, situation: Situation): boolean {
  const { reading, asOf } = situation;
  const words = nearest === null ? [] : wordsOf(nearest.text);
  if (reading.unknown.some((word) => !words.includes(word)) || parts.period < 0) return true;
  if (isPrediction(reading, situation.today) && parts.period <= 0) return true;
  if (reading.entities.length === 0 && !speaksOfNameless(parts, reading)) return true;
  if (isOnlyNamed(entry, situation)) return true;
  if (asOf !== null && !isKnownThen(entry.fact, asOf)) return true;
  if (lacksKind(entry, reading)) return true;
  return reading.entities.some(
    (id) => !entry.features.has(entityFeature(id)) && !isOwner(id, entry.fact.entities, situation),
  );
}

/** What a concept weighs that one fact in a hundred speaks of: `weigh` is the logarithm of how rare it is. */
const RARE = Math.log(1 + 100);

/** Whether a fact is of what is named and of nothing that is asked about it, where that is something of its own. */
function isOnlyNamed(
  { features }: Candidate['entry'],
  { reading: { concepts, entities }, index }: Situation,
): boolean {
  if (entities.length === 0 || concepts.some(({ concept }) => features.has(concept))) return false;
  return concepts.some(({ concept }) => index.weigh(concept) >= RARE);
}

/** A fact's own question that is this like one that names nothing is the same question. */
const SAME_QUESTION = 0.45;
/** A claim that speaks of nearly all of so many things that are asked is no chance find. */
const SAID = 0.9;
const NO_CHANCE = 3;

/**
 * Whether a fact speaks of what a question asks that names nothing: words alone are met with by
 * chance ("where are my keys" where GovSlack has keys).
 */
function speaksOfNameless({ question, claim }: Candidate['parts'], { concepts }: Reading): boolean {
  return question >= SAME_QUESTION || (claim >= SAID && concepts.length >= NO_CHANCE);
}

/** Whether a question is about a time to come: only a fact that names that time speaks of it. */
function isPrediction({ periods: [period] }: Reading, today: string): boolean {
  if (period === undefined) return false;
  return period.relation === 'in'
    ? period.from > today
    : period.relation === 'after' && period.to >= today;
}

/** Kinds of question that only a fact of that kind answers: a reason, a way to do it, a place, a name. */
const NEEDS_ITS_KIND: readonly string[] = ['why', 'how-to', 'where', 'who'];

/** Whether a fact gives no answer of the kind that is asked for, where only that kind will do. */
export function lacksKind({ intents }: Candidate['entry'], reading: Reading): boolean {
  const [intent = ''] = reading.intents;
  return NEEDS_ITS_KIND.includes(intent) && !intents.has(intent);
}

const OWNERS: readonly string[] = ['company', 'agency', 'office'];

/** "Microsoft Azure Government": whose a thing is may be said without the fact saying it again. */
function isOwner(id: string, entities: readonly string[], { names }: Situation): boolean {
  const owner = names.get(id);
  if (owner === undefined || !OWNERS.includes(owner.kind)) return false;
  return entities.some(
    (other) => owner.related?.includes(other) || names.get(other)?.related?.includes(id),
  );
}
