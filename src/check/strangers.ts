import { isEnglish } from '../language/english.ts';
import { normalise } from '../language/normalise.ts';
import type { FactIndex } from '../search/fact-index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const capital = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const name = new RegExp(
  `(?<=[\\p{Ll},;:)\\d]["”’]? (?:the )?)${capital}(?: (?:of|and|for|the|de) (?=\\p{Lu})| ?${capital})*`,
  'gu',
);

/**
 * Names, by their capitals in the middle of a sentence, of what the knowledge does not know: they
 * stand where a known name might. Their places are those in the normalised text.
 */
export function findStrangers(text: string, normal: string, index: FactIndex): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const [said] of text.matchAll(name)) {
    const words = normalise(said);
    const start = normal.indexOf(words, from);
    if (words === '' || start < 0) continue;
    from = start + words.length;
    const parts = words.split(/[ -]/);
    const isKnown = (word: string): boolean =>
      index.hasConcept(index.reader.conceptOf(word)) || index.vocabulary.isFiller(word);
    // One capital may be how somebody writes a common word; several are a name.
    const isStrange =
      parts.length > 1
        ? /^(?:department|bureau|office|ministry|agency|bank|university) of /.test(words) ||
          !parts.every(isKnown)
        : !isKnown(words) && !isEnglish(words);
    if (isStrange) found.push({ start, end: from });
  }
  return found;
}
