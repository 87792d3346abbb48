import { backing } from './backing.ts';
import type { Held } from './held.ts';
import type { KnownFact } from './known-fact.ts';
import { isRival } from './rivals.ts';
import { has } from './says.ts';
import { type Item, isExact, type Statement } from './statement.ts';
import { isAboutSaid, isOfAnother, isOnSubject, opensAs } from './subject.ts';
import { isSame, likeness, sameness } from './surroundings.ts';

/** A number, date or name of a sentence, and the other one that a fact has in its place. */
export interface Difference {
  readonly said: Item;
  readonly known: Item;
  readonly fact: KnownFact;
  /** How alike what surrounds the two is, 0 to 1, and how much less so where a fact has the same. */
  readonly likeness: number;
  readonly lead: number;
}

/** The other numbers, dates or names that the linked facts have where a sentence has its own. */
export function findDifferences(held: Held): Difference[] {
  return held.sentence.items
    .filter(isExact)
    .flatMap((said) => nearDifference(said, held) ?? farDifference(said, held) ?? []);
}

/** A difference from a claim that is the same but for it. */
function nearDifference(said: Item, held: Held): Difference | null {
  const { sentence, carried, links, index } = held;
  let best: Difference | null = null;
  for (const { known: fact, claimed } of links.slice(0, MOST_NEAR)) {
    if (claimed < LEAST_CLAIMED) continue;
    const others = sentence.items.filter((item) => item !== said && isExact(item));
    if (!others.every((item) => fact.claim.items.some((known) => isSame(item, known)))) continue;
    if (fact.claim.items.some((known) => isSame(said, known))) return null;
    for (const known of fact.claim.items) {
      if (!isRival(said, known, held)) continue;
      if (sentence.items.some((item) => item !== said && isSame(item, known))) continue;
      const likeness = sameness(said, sentence, carried, known, fact.claim, index);
      if (likeness > (best?.likeness ?? LEAST_SAME))
        best = { said, known, fact, likeness, lead: likeness };
    }
  }
  return best;
}

const MOST_NEAR = 12;
const LEAST_SAME = 0.7;

/** A difference from what a fact says in other words about the same. */
function farDifference(said: Item, held: Held): Difference | null {
  const { sentence, carried, links, index } = held;
  if (opensAs(said, held)) return null;
  const dates = sentence.items.filter((item) => item.type === 'date');
  let best: Difference | null = null;
  for (const { known: fact, claimed } of links) {
    if (claimed < LEAST_CLAIMED || has(fact, said)) continue;
    if (!isOnSubject(fact, said, held)) continue;
    if (claimed < MOSTLY_CLAIMED && !isAboutSaid(fact, said, held)) continue;
    if (said.type === 'quantity') {
      // A sum of another quarter is another sum.
      if (!dates.every((date) => has(fact, date))) continue;
      if (ofQuarter(sentence) !== ofQuarter(fact.claim)) continue;
      if (ofThen(sentence) !== ofThen(fact.claim)) continue;
    }
    const others = agreeing(fact, said, sentence);
    // The end of a quarter tells which one is meant; the wrong one is only told by its figures.
    const isOfFigures = sentence.items.some(({ type }) => type === 'quantity');
    if (said.type === 'date' && isOfFigures && ofQuarter(sentence) && others === 0) continue;
    for (const known of fact.claim.items) {
      if (!isRival(said, known, held)) continue;
      if (said.type !== 'name' && isOfAnother(known, fact, held)) continue;
      if (sentence.items.some((item) => item !== said && isSame(item, known))) continue;
      const alike = likeness(said, sentence, carried, known, fact.claim, fact.filed, index);
      if (said.type === 'stranger' && alike < LEAST_STRANGE) continue;
      const least = said.type === 'quantity' && others > 0 ? LEAST_LIKE_WITH_MORE : LEAST_LIKENESS;
      if (alike > (best?.likeness ?? least)) best = { said, known, fact, likeness: alike, lead: 0 };
    }
  }
  if (best === null) return null;
  const lead = best.likeness - backing(said, held);
  return lead >= LEAST_LEAD ? { ...best, lead } : null;
}

/** Whether it tells how something was at first. */
const ofThen = ({ normal }: Statement): boolean =>
  /\b(?:at first|originally|used to|formerly|initially|had \d)/.test(normal);

const ofQuarter = ({ normal }: Statement): boolean => /\bquarter|\bq[1-4]\b/.test(normal);

const LEAST_CLAIMED = 0.3;
/** A fact that speaks of nearly all that a sentence does need not be filed under what it is about. */
const MOSTLY_CLAIMED = 0.75;
const LEAST_LIKENESS = 0.6;
/** A name that nothing is known of may be another one of the same. */
const LEAST_STRANGE = 0.9;
/** Where the fact has the other dates and numbers of the sentence, it is on the same in fewer words. */
const LEAST_LIKE_WITH_MORE = 0.45;

/** How many other dates and numbers of a sentence a claim has. */
const agreeing = ({ claim }: KnownFact, said: Item, { items }: Statement): number =>
  items.filter(
    (item) =>
      item !== said &&
      (item.type === 'date' || item.type === 'quantity') &&
      claim.items.some((known) => isSame(item, known)),
  ).length;
const LEAST_LEAD = 0.15;
