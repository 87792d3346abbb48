import type { Held } from './held.ts';

const VERB = /\b(?:is|are|was|were|has|have|had|won|wins|leads|led)\b/;
/** What is asked, wished or said of the text itself is nothing to hold against facts. */
const NO_STATEMENT =
  /\?["'”’)\]]*$|^(?:published|posted|updated|please|let's|thanks|thank you|hi|hello|see|note that|click|read more)\b/;

/** Whether a sentence says something that facts could tell: of something named, or with a number. */
export function isClaim({ sentence, carried }: Held): boolean {
  const { items, normal, entities } = sentence;
  if (NO_STATEMENT.test(normal)) return false;
  const words = items.filter(({ type }) => type === 'word').length;
  const exact = items.filter(({ type }) => type === 'quantity' || type === 'date').length;
  const names = entities.length + items.filter(({ type }) => type === 'stranger').length;
  if (words + exact + names < 2) return false;
  if (names > 0) return words + exact > 0 || VERB.test(normal);
  return exact > 0 ? words > 0 : carried.length > 0 && words > 1 && sentence.words.length > 3;
}
