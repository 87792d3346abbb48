import { formatNames } from '../answer/format.ts';
import { nameOf } from '../answer/situation.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { endedSince, endOf, isOfNow, successorOf } from './after.ts';
import { isClaim } from './claims.ts';
import { backing, type Difference, findDifferences, type Held } from './differences.ts';
import { type HeldPart, holdParts } from './held-parts.ts';
import type { Link } from './link.ts';
import { findMistake } from './mistakes.ts';
import { dated, tellFact, tellItem } from './say.ts';
import { type Item, isExact } from './statement.ts';
import type { CheckedSentence } from './types.ts';

export type Judged = Omit<CheckedSentence, 'text'>;
type Judging = Held & { readonly isHeading: boolean; readonly today: string };

/** So much of what a sentence speaks of a fact must speak of to bear it out. */
const LEAST_COVERAGE = 0.35;
/** And so alike what surrounds each of its numbers, dates and names. */
const LEAST_BACKING = 0.4;
/** What an overtaken fact must say of a sentence for that to be overtaken too. */
const LEAST_OVERTAKEN = 0.6;
const MOST_FACTS = 3;

/** Decides what the facts say to a sentence. */
export function judge(judging: Judging): Judged {
  if (judging.isHeading || !isClaim(judging))
    return { verdict: 'no-claim', facts: [], detail: 'Nothing here that facts could bear out.' };
  const { sentence } = judging;
  const hasWords = sentence.items.some(({ type }) => type === 'word');
  const links = judging.links.filter(
    (link) => link.sharesName && (link.sharesWords || link.agreed > 1 || !hasWords),
  );
  const held = { ...judging, links };
  const parts = holdParts(held);
  const mistake = findMistake(held);
  if (mistake !== null) return sayMistake(mistake, held);
  const wrong = parts.find(({ finding }) => finding === 'not');
  if (wrong !== undefined) return sayPart(wrong, held);
  const isBorneOut = (difference: Difference): boolean =>
    parts.some(({ part, finding }) => part.who === difference.said && finding !== 'not');
  const differences = findDifferences(held).filter((difference) => !isBorneOut(difference));
  if (differences.length > 0) return sayDifferences(differences, held);
  const over = parts.find(({ finding }) => finding === 'no-longer');
  if (over !== undefined) return sayPart(over, held);
  const end = endedSince(held);
  if (end !== null && links.length > 0)
    return {
      verdict: 'outdated',
      facts: idsOf([end, ...links.map(({ known }) => known.fact)]),
      detail: `That is over. Since then: ${tellFact(end)}.`,
    };
  const borneOut = parts.find(({ finding }) => finding === 'holds');
  const covered = sayCovered(held);
  return covered.verdict === 'not-covered' && borneOut !== undefined
    ? sayHeld(borneOut, covered)
    : covered;
}

/** Of a long sentence that says more, what can be told is who won or leads. */
function sayHeld({ facts }: HeldPart, covered: Judged): Judged {
  const [fact] = facts;
  if (fact === undefined) return covered;
  return {
    verdict: 'supported',
    facts: [...new Set([fact.id, ...covered.facts])].slice(0, MOST_FACTS),
    detail: `${tellFact(fact)}. The rest of the sentence is not covered.`,
  };
}

function sayCovered(held: Judging): Judged {
  const { sentence, links, today, index } = held;
  const fits = links.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const [best] = fits;
  const facts = idsOf(links.map(({ known }) => known.fact));
  if (best === undefined)
    return {
      verdict: 'not-covered',
      facts,
      detail: links[0] === undefined ? 'The knowledge has nothing on this.' : nearestSaid(links[0]),
    };
  const open = sentence.items
    .filter(isExact)
    .filter((item) => !isNamedIn(item, fits.slice(0, MOST_FACTS)))
    .filter((item) => backing(item, { ...held, gathered: links }) < LEAST_BACKING);
  if (open.length > 0) {
    const said = open.map((item) => `“${tellItem(item, held.names)}”`);
    return {
      verdict: 'not-covered',
      facts,
      detail: `The facts on this do not tell of ${formatNames(said)}. ${nearestSaid(best)}`,
    };
  }
  const { fact } = best.known;
  const successor = successorOf(fact, index);
  const isOver =
    (fact.status === 'superseded' || endOf(fact, today) !== null) &&
    best.claimed >= LEAST_OVERTAKEN &&
    [...sentence.entities, ...held.carried.slice(0, 1)].includes(fact.entities[0] ?? '');
  if (isOver && isOfNow(sentence.normal) && !fits.some((link) => isAsGood(link, best)))
    return {
      verdict: 'outdated',
      facts: idsOf([
        fact,
        ...(successor === null ? [] : [successor]),
        ...fits.map(({ known }) => known.fact),
      ]),
      detail:
        successor === null
          ? `That was so, and is over. ${tellFact(fact)}.`
          : `That was so (${dated(fact)}). Since then: ${tellFact(successor)}.`,
    };
  return {
    verdict: 'supported',
    facts: idsOf(fits.map(({ known }) => known.fact)),
    detail: `${tellFact(fact)}.`,
  };
}

/** Whether the best facts are on what a name means. */
const isNamedIn = (item: Item, links: readonly Link[]): boolean =>
  item.type === 'name' &&
  links.some(
    ({ known }) => known.filed.has(item.entity) || known.claim.entities.includes(item.entity),
  );

/** Whether a fact that still holds bears a sentence out as well as the one that is overtaken. */
const isAsGood = (link: Link, best: Link): boolean =>
  link.known.fact.status === 'current' &&
  link.coverage >= best.coverage - 0.05 &&
  link.agreed >= best.agreed;

const nearestSaid = ({ known }: Link): string => `Nearest to it: ${tellFact(known.fact)}.`;

function sayDifferences(differences: readonly Difference[], { names, links }: Judging): Judged {
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

function sayPart({ part, what, finding, holders, facts }: HeldPart, { names }: Judging): Judged {
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

function sayMistake(
  { fact: { fact }, said }: NonNullable<ReturnType<typeof findMistake>>,
  held: Judging,
): Judged {
  const wrong =
    said === null ? 'A known mistake' : `“${tellItem(said, held.names)}” is a known mistake`;
  return {
    verdict: 'conflict',
    facts: idsOf([fact, ...held.links.map(({ known }) => known.fact)]),
    detail: `${wrong}. ${tellFact(fact)}.`,
  };
}

const idsOf = (facts: readonly TopicFact[]): string[] =>
  [...new Set(facts.map(({ id }) => id))].slice(0, MOST_FACTS);
