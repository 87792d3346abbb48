import { normalise } from '../../language/normalise.ts';
import type { Span } from '../wording/spans.ts';
import { FAMILY_CODES } from './control-id.ts';
import { FAMILY_NAMES } from './names.ts';

export interface FoundFamily extends Span {
  readonly code: string;
}

const codes = FAMILY_CODES.join('|');
/** A code counts only beside a word that makes it one, since most are words or states besides. */
const BY_CODE: readonly RegExp[] = [
  new RegExp(
    `\\b(?<code>${codes}) (?:control )?(?:controls|family|families|control family|enhancements)\\b`,
    'd',
  ),
  new RegExp(`\\bfamily (?:code |called |named )?(?<code>${codes})\\b`, 'd'),
  new RegExp(
    `\\b(?:controls|enhancements) (?:in|of|from|under|for) (?:the )?(?<code>${codes})\\b(?! ?[-.]?\\d)`,
    'd',
  ),
  new RegExp(`\\b(?<code>${codes}) stands? for\\b`, 'd'),
];

/**
 * Finds a family by its code ("AC controls", "the SI family") or its name ("supply chain family").
 *
 * @param families the names by code
 */
export function findFamily(
  text: string,
  families: ReadonlyMap<string, string>,
): FoundFamily | null {
  for (const form of BY_CODE) {
    const match = form.exec(text);
    const [start, end] = match?.indices?.groups?.code ?? [0, 0];
    const code = match?.groups?.code;
    if (code !== undefined) return { code, start, end };
  }
  if (!/\bfamil(?:y|ies)\b|\bcontrols\b/.test(text)) return null;
  let best: FoundFamily | null = null;
  for (const [code, name] of families) {
    for (const each of [normalise(name), ...(FAMILY_NAMES[code] ?? [])]) {
      const found = named(text, each);
      if (found !== null && (best === null || found.end - found.start > best.end - best.start))
        best = { code, ...found };
    }
  }
  return best;
}

/** A name right before "family", "control family" or "controls", or right behind "family" or "controls in". */
function named(text: string, name: string): Span | null {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/[a-z0-9]/.test(text[at - 1] ?? '') || /[a-z0-9]/.test(text[end] ?? '')) continue;
    const isBefore = /^ (?:control )?(?:famil(?:y|ies)|controls)\b/.test(text.slice(end));
    const isBehind = /\b(?:family|controls (?:in|of|from|under)) (?:the )?$/.test(
      text.slice(0, at),
    );
    if (isBefore || isBehind) return { start: at, end };
  }
  return null;
}
