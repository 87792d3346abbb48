import { normalise } from '../../language/normalise.ts';
import { findControls } from '../controls/find-controls.ts';
import { mendKeywords } from '../wording/keywords.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import { type Span, without, wordsOf } from '../wording/spans.ts';
import { findRules } from './find-rules.ts';
import type { Rule, RuleTable } from './table.ts';

/** What a question says about FedRAMP's rules, in this domain's terms. */
export interface RuleQuestion {
  readonly text: string;
  readonly ids: readonly string[];
  /** A ruleset named by its code or its name. */
  readonly ruleset: Rule | null;
  /** NIST controls named. */
  readonly controls: readonly string[];
  readonly rest: string;
  /** Words that this domain cannot place. */
  readonly left: readonly string[];
}

const KEYWORDS = [
  'definition',
  'definitions',
  'fedramp',
  'indicator',
  'indicators',
  'ruleset',
  'rulesets',
  'themes',
];
/** A question of this domain has an id, or one of these words. */
const OURS =
  /\bksis?\b|\bkey security indicators?\b|\bfrd\b|\bcr26\b|\bconsolidated rules\b|\brule(?:s|set|sets)?\b|\bdefin|\bapply\b|\bapplies\b|\beffect(?:ive)?\b|\bfedramp\b/;
const PLACED: ReadonlySet<string> = new Set(
  `2026 20x advisors affect affects agencies agency applies apply assessors binding bind binds code
  consolidated controls control cr26 csp csps date dates definition definitions defined effect
  effective enforced families family fedramp force frd indicator indicators key ksi ksis mandatory
  map mapped mapping maps must name new nist optional part providers r5 required rev rev5 5 rule rules
  ruleset rulesets security set sets should start starts take takes theme themes category categories
  title when mean`.split(/\s+/),
);

/** Reads a normalised question; null where it says nothing of FedRAMP's rules. */
export function readRuleQuestion(asked: string, table: RuleTable): RuleQuestion | null {
  const text = mendKeywords(asked, KEYWORDS);
  const found = findRules(text, table);
  if (found.length === 0 && !OURS.test(text)) return null;
  const bare = without(text, found);
  const controls = /\bksis?\b|\bindicators?\b/.test(bare) ? findControls(bare) : [];
  const named = found.length > 0 ? null : findRuleset(bare, table);
  const spans: Span[] = [...controls, ...(named === null ? [] : [named])];
  const rest = without(bare, spans).replace(/\s+/g, ' ').trim();
  return {
    text,
    ids: [...new Set(found.map(({ id }) => id))],
    ruleset: named?.ruleset ?? null,
    controls: controls.map(({ id }) => id),
    rest,
    left: wordsOf(rest).filter((word) => !PLAIN_WORDS.has(word) && !PLACED.has(word)),
  };
}

/** A code counts only beside a word that makes it one. */
function findRuleset(text: string, table: RuleTable): (Span & { readonly ruleset: Rule }) | null {
  for (const ruleset of table.of('ruleset')) {
    const code = ruleset.id.toLowerCase();
    const match = new RegExp(
      `\\b(?:the )?(${code})(?= (?:rules?|ruleset|requirements)\\b)|(?<=\\b(?:when (?:does|do|is|will|did)|does|rules? in|ruleset) (?:the )?)(${code})\\b`,
    ).exec(text);
    if (match !== null) return { ruleset, start: match.index, end: match.index + match[0].length };
    const name = normalise(ruleset.name);
    const start = text.indexOf(name);
    const end = start + name.length;
    if (start !== -1 && /^ rule/.test(text.slice(end))) return { ruleset, start, end };
  }
  return null;
}
