import type { Token } from '../language/tokens.ts';
import { type AliasIndex, type AliasMeaning, OPENING } from './alias-index.ts';
import { holds } from './phrases.ts';

/** An entity named in a text. */
export interface Mention {
  readonly entity: string;
  /** All that the name can mean, the entity included. */
  readonly candidates: readonly string[];
  /** Whether words around it say which of them is meant. */
  readonly isDecided: boolean;
  /** The tokens that name it: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

/** A name run together from short words by chance ("a to" as ATO) is none: it must be this long, or hold a digit. */
const SHORTEST_JOINED = 5;

/**
 * Finds the entities named in a text: at each place the longest name wins, whatever its spacing and
 * punctuation. A shared name is decided by the words around it.
 */
export function linkEntities(tokens: readonly Token[], aliases: AliasIndex): Mention[] {
  const mentions: Mention[] = [];
  const meanings: AliasMeaning[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longestAt(tokens, from, aliases);
    if (found === null) {
      from += 1;
      continue;
    }
    mentions.push({
      ...meaningIn(found.meaning, tokens, from, found.to),
      candidates: found.meaning.ids,
      from,
      to: found.to,
    });
    meanings.push(found.meaning);
    from = found.to;
  }
  // "GovCloud vs Azure Government": the words that would make it Azure's are another name of their own.
  return mentions.map((mention, at) => {
    const { prefer = mention.entity } = meanings[at] ?? {};
    const isNamedBesides = mentions.some(
      (other) => other !== mention && other.entity === mention.entity,
    );
    return mention.isDecided && isNamedBesides ? { ...mention, entity: prefer } : mention;
  });
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  aliases: AliasIndex,
): { meaning: AliasMeaning; to: number } | null {
  let best: { meaning: AliasMeaning; to: number } | null = null;
  let key = '';
  for (let to = from + 1; to <= Math.min(tokens.length, from + aliases.longest); to += 1) {
    key += tokens[to - 1]?.text ?? '';
    if (key.length > (aliases.longestFrom.get(key.slice(0, OPENING)) ?? 0)) break;
    const meaning = aliases.meanings.get(key);
    if (meaning !== undefined && isWrittenSo(meaning, to - from, key)) best = { meaning, to };
  }
  return best;
}

function isWrittenSo(meaning: AliasMeaning, words: number, key: string): boolean {
  return words <= meaning.words || key.length >= SHORTEST_JOINED || /\d/.test(key);
}

function meaningIn(
  meaning: AliasMeaning,
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Mention, 'entity' | 'isDecided'> {
  const usual = { entity: meaning.prefer, isDecided: false };
  if (meaning.unless.length === 0) return usual;
  const around = [...tokens.slice(0, from), ...tokens.slice(to)].map((token) => token.text);
  const rule = meaning.unless.find(({ near }) => near.some((phrase) => holds(around, phrase)));
  return rule === undefined ? usual : { entity: rule.means, isDecided: true };
}
