import type { TopicFact } from '../knowledge/types.ts';
import { isEntityFeature } from '../search/features.ts';
import type { Held } from './held.ts';
import { type Item, isExact, type Statement } from './statement.ts';
import { isSame, shareOf } from './surroundings.ts';

/** So much of each the sentence and the claim must share to be the same but for a "not". */
const LEAST_SAME = 0.85;
/** A question for yes or no is the sentence's where each has so much of the other. */
const LEAST_ASKED = 0.9;
const MOST_HELD = 12;

/**
 * The fact that says the contrary: the same with a "not" more or less, or a question of its own for Yes
 * or No that is the sentence, answered the other way. Null where there is none, or a fact says the same.
 */
export function findContrary(held: Held): TopicFact | null {
  let best: { fact: TopicFact; sameness: number; isContrary: boolean } | null = null;
  for (const { known } of held.links.slice(0, MOST_HELD))
    known.claim.negated.forEach((isNegated, sentence) => {
      const sameness = samenessOf(held, known.claim, sentence);
      if (sameness < LEAST_SAME || sameness <= (best?.sameness ?? 0)) return;
      const isContrary = isNegated !== held.sentence.isNegated;
      best = { fact: known.fact, sameness, isContrary };
    });
  const found = best as { fact: TopicFact; isContrary: boolean } | null;
  if (found !== null) return found.isContrary ? found.fact : null;
  return answeredOtherwise(held);
}

/** How much a sentence and one of a claim's share, the lesser way; 0 where a number, date or name differs. */
function samenessOf({ sentence, carried, index }: Held, claim: Statement, place: number): number {
  const theirs = claim.items.filter((item) => item.sentence === place);
  const ours = sentence.items;
  const has = (items: readonly Item[], item: Item): boolean =>
    items.some((other) => isSame(item, other));
  const isCarried = (item: Item): boolean => item.type === 'name' && carried[0] === item.entity;
  if (!ours.filter(isExact).every((item) => has(theirs, item))) return 0;
  if (!theirs.filter(isExact).every((item) => isCarried(item) || has(ours, item))) return 0;
  if (!ours.some(({ type }) => type === 'word')) return 0;
  return Math.min(
    shareOf(ours, (item) => has(theirs, item), index),
    shareOf(theirs, (item) => isCarried(item) || has(ours, item), index),
  );
}

function answeredOtherwise({ sentence, carried, links, index }: Held): TopicFact | null {
  // A number or date of the sentence is no feature, and a question that lacks it asks something else.
  if (sentence.items.some((item) => isExact(item) && item.type !== 'name')) return null;
  const [pointed] = carried;
  const said = new Set([...sentence.features, ...(pointed === undefined ? [] : [`@${pointed}`])]);
  const words = new Set(sentence.words);
  const mass = (features: Iterable<string>): number =>
    [...features].reduce((sum, feature) => sum + index.weigh(feature), 0);
  const unheard = sentence.items.some(
    (item) => item.type === 'word' && !index.hasConcept(item.concept),
  );
  if (unheard || ![...said].some(isEntityFeature)) return null;
  for (const { known } of links.slice(0, MOST_HELD)) {
    const entry = index.byId.get(known.fact.id);
    for (const { text, answer, features, qualifiers } of entry?.asked ?? []) {
      if (answer === null || (answer === 'no') === sentence.isNegated) continue;
      const shared = mass([...said].filter((feature) => features.has(feature)));
      if (shared < LEAST_ASKED * mass(said) || shared < LEAST_ASKED * mass(features)) continue;
      const own = index.reader.readOwnQuestion(sentence.normal);
      const isSameScope =
        own.qualifiers.length === qualifiers.length &&
        own.qualifiers.every((qualifier) => qualifiers.includes(qualifier));
      const isAskedPlainly = !/\b(?:not|never|no)\b/.test(text);
      if (isSameScope && isAskedPlainly && words.size > 2) return known.fact;
    }
  }
  return null;
}
