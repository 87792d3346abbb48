import { endedSince } from './after.ts';
import { isClaim } from './claims.ts';
import { sayCovered } from './covered.ts';
import { type Difference, findDifferences } from './differences.ts';
import type { Held } from './held.ts';
import { holdParts } from './held-parts.ts';
import { findMistake } from './mistakes.ts';
import { findContrary } from './polarity.ts';
import { tellFact } from './say.ts';
import {
  idsOf,
  type Judged,
  sayContrary,
  sayDifferences,
  sayHeld,
  sayMistake,
  sayPart,
} from './say-verdict.ts';

type Judging = Held & { readonly isHeading: boolean; readonly today: string };

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
  const contrary = findContrary(held);
  if (contrary !== null) return sayContrary(contrary, held);
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
