import type { Token } from '../language/tokens.ts';
import type { AliasIndex } from './alias-index.ts';
import type { Mention } from './link-entities.ts';

/** What stands between two names of which the second is shortened: "ICD 503 vs 705". */
const joining = new Set(['vs', 'versus', 'v', 'and', 'or', 'to', 'from', 'n']);
/** A shortened name is written in so many words at most: "level 3". */
const MOST_WORDS = 2;
const numbered = /^([a-z]+)\d/;

/**
 * The names that are written without what they share with the one before: "ICD 503 vs 705" names ICD
 * 705, "il4 or 5" IL5, "CMMC level 2 vs level 3" CMMC level 3. Only words that are no name themselves
 * are read so.
 */
export function shortenedNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  aliases: AliasIndex,
): Mention[] {
  const isNamed = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  const text = (at: number): string => tokens[at]?.text ?? '';
  return mentions.flatMap(({ from, to }) => {
    const start = to + 1;
    if (!joining.has(text(to)) || start >= tokens.length) return [];
    for (let words = MOST_WORDS; words >= 1; words -= 1) {
      const places = Array.from({ length: words }, (_, at) => start + at);
      if (places.some((at) => at >= tokens.length || isNamed(at))) continue;
      const rest = places.map(text).join('');
      for (const prefix of prefixesOf(from, to)) {
        const meaning = aliases.meanings.get(prefix + rest);
        if (meaning !== undefined)
          return [
            {
              entity: meaning.prefer,
              candidates: meaning.ids,
              isDecided: true,
              from: start,
              to: start + words,
            },
          ];
      }
    }
    return [];
  });

  /** What a name may share with the next one: its words but the last ones, or its letters before a digit. */
  function prefixesOf(from: number, to: number): string[] {
    const words = Array.from({ length: to - from }, (_, at) => text(from + at));
    const shorter = words.map((_, at) => words.slice(0, words.length - 1 - at).join(''));
    const letters = numbered.exec(words.join(''))?.[1];
    return [...shorter, ...(letters === undefined ? [] : [letters])].filter((part) => part !== '');
  }
}
