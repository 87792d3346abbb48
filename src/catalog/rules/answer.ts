import { Nicknames } from '../wording/nicknames.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import { inARow, type Reply } from '../wording/reply.ts';
import { wordsOf } from '../wording/spans.ts';
import { NICKNAMES } from './names.ts';
import type { RuleQuestion } from './read-question.ts';
import { sayEffective } from './say-dates.ts';
import {
  sayAbsent,
  sayDefinitions,
  sayFound,
  sayGroups,
  sayIndicators,
  sayIndicatorsFor,
  sayRulesFor,
} from './say-lists.ts';
import { sayCard, sayControlsOf, sayMembers, sayWhetherBinding } from './say-rule.ts';
import { named, type Rule, type RuleTable } from './table.ts';

const WHEN = /\bwhen\b|\beffect(?:ive)?\b|\bdates?\b|\bstarts?\b|\bin force\b/;
const MANY = /\bhow many\b|\bnumber of\b|\blist\b|\bshow\b|\ball\b|\bwhat are\b|\bwhich\b/;
const OF_FEDRAMP = /\bfedramp\b|\bcr26\b|\bconsolidated rules\b|\bfrd\b/;
/** Terms are asked of the rules, not of FedRAMP at large, where the question says so. */
const IN_RULES =
  /\b(?:in|under|by|per) (?:the )?(?:fedramp|cr26|consolidated)\b|\bfedramp(?:'s)? (?:rules?|defin)|\bfrd\b|\bcr26\b|\bconsolidated rules\b/;
const KSI = /\bksis?\b|\bkey security indicators?\b/;
const AFFECTED: readonly (readonly [RegExp, string])[] = [
  [/\bagenc(?:y|ies)\b/, 'Agencies'],
  [/\bproviders\b|\bcsps?\b/, 'Providers'],
  [/\bassessors\b/, 'Assessors'],
  [/\badvisors\b/, 'Advisors'],
];
/** More than these are no answer to "which rule". */
const MOST = 12;

/** What is said of the ids that are named. */
export function answerOnIds({ ids, rest }: RuleQuestion, table: RuleTable): Reply | null {
  const [id] = ids;
  if (id === undefined) return null;
  const list = ids.flatMap((one) => table.get(one) ?? []);
  const [rule, second] = list;
  if (rule === undefined) return sayAbsent(id, table);
  if (second !== undefined) return sayFound(list, table);
  if (rule.kind === 'rule') {
    if (/\bmust\b|\bmandatory\b|\brequired\b|\bbinding\b|\boptional\b/.test(rest))
      return sayWhetherBinding(rule, table);
    const ruleset = table.get(rule.of ?? '');
    if (WHEN.test(rest) && ruleset !== null) return sayEffective(ruleset);
  }
  if (rule.kind === 'indicator' && /\bcontrols?\b|\bmap/.test(rest)) return sayControlsOf(rule);
  return sayCard(rule, table);
}

/** What is said of a ruleset: its rules, from when it binds, for which type. */
export function answerOnRulesets({ ruleset, rest }: RuleQuestion, table: RuleTable): Reply | null {
  if (ruleset === null) return null;
  const type = /\b20x\b/.test(rest) ? '20x' : /\brev ?5\b|\br5\b/.test(rest) ? 'Rev5' : null;
  if (type !== null && /^(?:does|do|is|are)\b/.test(rest))
    return sayWhetherFor(ruleset, type, table);
  if (WHEN.test(rest) || /^when\b/.test(rest)) return sayEffective(ruleset);
  return sayMembers(ruleset, table);
}

function sayWhetherFor(ruleset: Rule, type: string, table: RuleTable): Reply {
  const rules = table.in(ruleset.id);
  const count = rules.filter(({ types }) => types?.includes(type)).length;
  const others = inARow([...new Set(rules.flatMap(({ types }) => types ?? []))]);
  return {
    ...sayMembers(ruleset, table),
    intent: 'yes-no',
    headline:
      count > 0
        ? `Yes: ${count} of the ${rules.length} rules of ${named(ruleset)} are for ${type}.`
        : `No: none of the ${rules.length} rules of ${named(ruleset)} is for ${type}${others === '' ? '' : `; they are for ${others}`}.`,
  };
}

/** Counts and lists over the whole. */
export function answerOnLists(
  { rest, controls, ruleset }: RuleQuestion,
  table: RuleTable,
): Reply | null {
  const [control] = controls;
  if (ruleset !== null) return null;
  if (KSI.test(rest)) {
    if (control !== undefined) return sayIndicatorsFor(control, table);
    if (/\bthemes?\b|\bcategor|\bfamil/.test(rest)) return sayGroups('theme', table);
    return MANY.test(rest) && !/\bwhat are\b/.test(rest) ? sayIndicators(table) : null;
  }
  if (!OF_FEDRAMP.test(rest)) return null;
  if (/\bdefinitions\b/.test(rest)) return sayDefinitions(table);
  if (/\brulesets\b|\brule (?:famil|sets|categor)/.test(rest)) return sayGroups('ruleset', table);
  if (!/\brules\b/.test(rest)) return null;
  const affected = AFFECTED.find(([pattern]) => pattern.test(rest));
  if (affected !== undefined && MANY.test(rest)) return sayRulesFor(affected[1], table);
  return /\bhow many\b|\bnumber of\b|\blist\b/.test(rest) ? sayGroups('ruleset', table) : null;
}

/** The definition that is asked for by its term. */
export function findTerm({ text, rest }: RuleQuestion, table: RuleTable): Rule | null {
  const isAsked =
    /\bdefin|\bmean/.test(text) || /\bwhat (?:is|are|does|counts)\b.*\brules?\b/.test(text);
  if (!isAsked || !IN_RULES.test(text)) return null;
  const words = wordsOf(rest).filter((word) => !PLAIN_WORDS.has(word) && !ASKING.has(word));
  const said = words.join(' ');
  return table.term(said) ?? table.term(said.replace(/s$/, '')) ?? table.term(words.join('-'));
}

const nicknames = new Nicknames(NICKNAMES);

/** Rules and indicators that a question describes by the words of their names. */
export function findByName({ text, rest }: RuleQuestion, table: RuleTable): readonly Rule[] {
  const isKsi = KSI.test(text);
  if (
    !isKsi &&
    !/\b(?:fedramp|cr26) rules? (?:on|for|about|that|covering)\b|\b(?:which|what) (?:fedramp|cr26) rule\b/.test(
      text,
    )
  )
    return [];
  const words = wordsOf(rest).filter((word) => !PLAIN_WORDS.has(word) && !ASKING.has(word));
  if (words.length === 0) return [];
  const theme = table.of('theme').find(({ name }) => name.toLowerCase() === words.join(' '));
  if (isKsi && theme !== undefined) return [theme];
  const known = isKsi ? nicknames.find(words) : null;
  if (known !== null) return known.flatMap((id) => table.get(id) ?? []);
  const found = table.titles
    .find(words)
    .flatMap(({ id }) => table.get(id) ?? [])
    .filter(({ kind }) => (kind === 'indicator') === isKsi);
  return found.length > MOST ? [] : found;
}

const ASKING: ReadonlySet<string> = new Set(
  `2026 20x about according address addresses consolidated cover covering covers cr26 deal deals define
  defined defines definition fedramp frd indicator indicators key ksi ksis mean means require requires
  rule rules term under`.split(/\s+/),
);
