import { normalName } from '../normal-name.ts';
import type { ContextRule } from '../rule.ts';

/** Shorter runs, such as a name with its full form, are bound to stand in both texts. */
const MIN_WORDS = 6;

/** A claim is said in our own words: no sentence of it stands in a source's text. */
export const copiedClaims: ContextRule = function* ({ data }, { sourceTexts }) {
  if (sourceTexts.length === 0) return;
  const sources = sourceTexts.map((text) => ` ${normalName(text)} `);
  for (const fact of data.facts)
    for (const field of ['claim', 'detail'] as const) {
      const copied = sentencesOf(fact[field] ?? '').find((sentence) =>
        sources.some((source) => source.includes(` ${sentence} `)),
      );
      if (copied === undefined) continue;
      yield {
        item: fact,
        path: [field],
        seen: `a sentence of a source ("${copied}")`,
        fix: 'say it in your own words',
      };
    }
};

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map(normalName)
    .filter((sentence) => sentence.split(' ').length >= MIN_WORDS);
}
