import { formatNames } from '../answer/format.ts';
import { nameOf } from '../answer/situation.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { Difference } from './differences.ts';
import type { Held } from './held.ts';
import type { HeldPart } from './held-parts.ts';
import type { findMistake } from './mistakes.ts';
import { tellFact, tellItem } from './say.ts';
import type { CheckedSentence } from './types.ts';

/** A verdict with its facts and reason. */
export type Judged = Omit<CheckedSentence, 'text'>;

export const MOST_FACTS = 3;

/** Of a long sentence that says more, what can be told is who won or leads. */
export function sayHeld({ facts }: HeldPart, covered: Judged): Judged {
  const [fact] = facts;
  if (fact === undefined) return covered;
  return {
    verdict: 'supported',
    facts: [...new Set([fact.id, ...covered.facts])].slice(0, MOST_FACTS),
    detail: `${tellFact(fact)}. The rest of the sentence is not covered.`,
  };
}

export function sayDifferences(differences: readonly Difference[], { names, links }: Held): Judged {
  const [first] = [...differences].sort((a, b) => b.likeness + b.lead - (a.likeness + a.lead));
  if (first === undefined) throw new Error('a conflict needs a difference');
  const { fact } = first.fact;
  const same = differences.filter((difference) => difference.fact === first.fact);
  const pairs = same.map(
    ({ said, known }) =>
      `“${tellItem(said, names)}” here, ${tellItem(known, names)} in the knowledge`,
  );
  return {
    verdict: 'conflict',
    facts: idsOf([fact, ...links.map(({ known }) => known.fact)]),
    detail: `Differs: ${pairs.join('; ')}. ${tellFact(fact)}.`,
  };
}

export function sayPart(
  { part, what, finding, holders, facts }: HeldPart,
  { names }: Held,
): Judged {
  const [fact] = facts;
  const who = nameOf(part.who.entity, names);
  const others = formatNames(holders.map((holder) => nameOf(holder, names)));
  const did = part.role === 'winner' ? 'won' : 'leads';
  const told = fact === undefined ? '' : ` ${tellFact(fact)}.`;
  if (finding === 'not')
    return {
      verdict: 'conflict',
      facts: idsOf(facts),
      detail: `Differs: by the knowledge not ${who} but ${others} ${did} ${nameOf(what, names)}.${told}`,
    };
  const now = others === '' ? '' : ` ${nameOf(what, names)} is now led by ${others}.`;
  return {
    verdict: 'outdated',
    facts: idsOf(facts),
    detail: `${who} is no longer in that post.${now}${told}`,
  };
}

export function sayMistake(
  { fact: { fact }, said }: NonNullable<ReturnType<typeof findMistake>>,
  held: Held,
): Judged {
  const numbers = formatNames(said.map((item) => `“${tellItem(item, held.names)}”`));
  const wrong =
    said.length === 0
      ? 'A known mistake'
      : said.length === 1
        ? `${numbers} is a known mistake`
        : `${numbers} are known mistakes`;
  return {
    verdict: 'conflict',
    facts: idsOf([fact, ...held.links.map(({ known }) => known.fact)]),
    detail: `${wrong}. ${tellFact(fact)}.`,
  };
}

export function sayContrary(fact: TopicFact, { links, sentence }: Held): Judged {
  if (fact.status !== 'current' && /\bstill\b/.test(sentence.normal))
    return {
      verdict: 'outdated',
      facts: idsOf([fact]),
      detail: `That is over. ${tellFact(fact)}.`,
    };
  return {
    verdict: 'conflict',
    facts: idsOf([fact, ...links.map(({ known }) => known.fact)]),
    detail: `The knowledge says the contrary. ${tellFact(fact)}.`,
  };
}

/** The ids of the first facts, each once. */
export const idsOf = (facts: readonly TopicFact[]): string[] =>
  [...new Set(facts.map(({ id }) => id))].slice(0, MOST_FACTS);
