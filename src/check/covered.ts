import { formatNames } from '../answer/format.ts';
import { endOf, isOfNow, successorOf } from './after.ts';
import { backing } from './backing.ts';
import type { Held } from './held.ts';
import type { Link } from './link.ts';
import { dated, tellFact, tellItem } from './say.ts';
import { idsOf, type Judged, MOST_FACTS } from './say-verdict.ts';
import { has } from './says.ts';
import { type Item, isExact } from './statement.ts';
import { isSame } from './surroundings.ts';

/** So much of what a sentence speaks of a fact must speak of to bear it out. */
const LEAST_COVERAGE = 0.35;
/** And so alike what surrounds each of its numbers, dates and names. */
const LEAST_BACKING = 0.35;
/** What an overtaken fact must say of a sentence for that to be overtaken too. */
const LEAST_OVERTAKEN = 0.6;

/** Says whether facts bear a sentence out with which none is in conflict, and whether they still hold. */
export function sayCovered(held: Held & { readonly today: string }): Judged {
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
    .filter((item) => !isNamedIn(item, nearBest(fits)) && !isCountedIn(item, held))
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

/** The best of the facts, and those that speak of nearly as much. */
const nearBest = (links: readonly Link[]): readonly Link[] =>
  links.slice(0, MOST_FACTS).filter(({ coverage }) => coverage >= (links[0]?.coverage ?? 0) - NEAR);
const NEAR = 0.15;

/** Whether a fact about something that the sentence names counts the same of the same. */
function isCountedIn(item: Item, { sentence, carried, links }: Held): boolean {
  if (item.type === 'stranger') return links.some(({ known }) => has(known, item));
  if (item.type !== 'quantity' || item.quantity.units.length === 0) return false;
  const about = [...sentence.entities, ...carried.slice(0, 1)];
  return links.some(
    ({ known }) =>
      about.includes(known.fact.entities[0] ?? '') &&
      known.claim.items.some((other) => isSame(item, other)),
  );
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
