import { isEnglish } from '../language/english.ts';
import type { Token } from '../language/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface SpeltTokens {
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
}

/**
 * Replaces each token that is no known word by the known one most likely meant, or by the two it was
 * run together from. A name with an s behind it ("microsofts offer") loses that without remark.
 * Ordinary English words, numbers and words with digits stay as they are, and a word that no
 * vocabulary word is near to stays too: it may be a name that is not known here.
 */
export function correctSpelling(tokens: readonly Token[], vocabulary: Vocabulary): SpeltTokens {
  const corrections: Correction[] = [];
  const spelt = tokens.flatMap((token) => {
    const { text } = token;
    if (/\d/.test(text) || vocabulary.has(text) || isEnglish(text)) return [token];
    const owner = text.slice(0, -1);
    if (text.endsWith('s') && vocabulary.isName(owner)) return [{ ...token, text: owner }];
    const near = vocabulary.nearest(text);
    const meant = near === null ? (vocabulary.split(text) ?? []) : [near];
    if (meant.length === 0 || meant[0] === text) return [token];
    corrections.push({ from: text, to: meant.join(' ') });
    return meant.map((word) => ({ ...token, text: word }));
  });
  return { tokens: spelt, corrections };
}
