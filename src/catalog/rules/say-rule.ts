import { controlLabel } from '../controls/control-id.ts';
import { inARow, type Reply } from '../wording/reply.ts';
import { sayDatesShortly } from './say-dates.ts';
import { type Asks, named, type Rule, type RuleTable } from './table.ts';

/** The card of whatever has an id. */
export function sayCard(rule: Rule, table: RuleTable): Reply {
  switch (rule.kind) {
    case 'definition':
      return sayDefinition(rule, table);
    case 'rule':
      return sayRule(rule, table);
    case 'indicator':
      return sayIndicator(rule, table);
    case 'theme':
    case 'ruleset':
      return sayMembers(rule, table);
    default:
      throw new Error(`Unhandled: ${rule.kind satisfies never}`);
  }
}

function sayDefinition(rule: Rule, table: RuleTable): Reply {
  const meaning = table.meaning(rule);
  const terms = (rule.terms ?? []).filter((term) => !term.startsWith(rule.name.toLowerCase()));
  return {
    intent: 'definition',
    headline:
      meaning === null
        ? `${rule.id} is the definition of "${rule.name}" in FedRAMP's rules of 2026.`
        : `"${rule.name}" in FedRAMP's rules of 2026 (${rule.id}): ${lowerFirst(meaning)}`,
    points: [
      ...(meaning === null ? [] : ["In our own words; FedRAMP's text is what counts"]),
      ...(terms.length === 0 ? [] : [`Also said: ${terms.slice(0, 6).join(', ')}`]),
    ],
    suggestions: ['how many definitions are in the FedRAMP rules?'],
    records: [`rule:${rule.id}`],
  };
}

function sayRule(rule: Rule, table: RuleTable): Reply {
  const asks = rule.asks ?? [];
  const ruleset = table.get(rule.of ?? '');
  const meaning = table.meaning(rule);
  const [only] = asks;
  const isForAll = only !== undefined && only[0] === '*';
  return {
    intent: 'definition',
    headline: `${named(rule)} is a FedRAMP rule of 2026 for ${(rule.affects ?? 'all').replace(/^(?!FedRAMP)./, (letter) => letter.toLowerCase())}; its word is ${sayForces(asks)}.`,
    points: [
      ...(meaning === null ? [] : [`In our own words: ${lowerFirst(meaning)}`]),
      ...(isForAll && only[2] !== null ? [`Its time: ${only[2]}`] : []),
      `Ruleset: ${ruleset === null ? rule.of : named(ruleset)}${rule.part === null ? '' : `, ${rule.part}`}`,
      ...(rule.types === null || rule.types.length === 0
        ? []
        : [
            `For ${inARow(rule.types)}${(rule.classes ?? []).length === 0 ? '' : `, Class ${inARow(rule.classes ?? [])}`}`,
          ]),
      ...sayDatesShortly(ruleset),
    ],
    table: isForAll ? null : classTable(asks),
    suggestions: [`list the ${rule.of} rules`, `when do the ${rule.of} rules take effect?`],
    records: [`rule:${rule.id}`],
  };
}

/** "MUST", or by class: "SHOULD at Class A and B, MUST at Class C and D". */
export function sayForces(asks: readonly Asks[]): string {
  const byForce = new Map<string, string[]>();
  for (const [letter, force] of asks) byForce.set(force, [...(byForce.get(force) ?? []), letter]);
  const groups = [...byForce];
  const [first] = groups;
  if (first !== undefined && groups.length === 1) return first[0];
  return groups.map(([force, letters]) => `${force} at Class ${inARow(letters)}`).join(', ');
}

const classTable = (asks: readonly Asks[]) => ({
  title: 'By class',
  columns: ['Class', 'Word', 'Time'],
  rows: asks.map(([letter, force, time]) => [`Class ${letter}`, force, time ?? '-']),
});

/** Whether a rule binds: MUST is binding, SHOULD and MAY are not. */
export function sayWhetherBinding(rule: Rule, table: RuleTable): Reply {
  const asks = rule.asks ?? [];
  const isBinding = ([, force]: Asks): boolean => force.startsWith('MUST');
  const answer = asks.every(isBinding) ? 'Yes' : asks.some(isBinding) ? 'For some classes' : 'No';
  const card = sayRule(rule, table);
  return {
    ...card,
    intent: 'yes-no',
    headline: `${answer}: ${named(rule)} says ${sayForces(asks)}.`,
    caveats: asks.every(isBinding)
      ? []
      : ['SHOULD and MAY do not bind by this rule; another rule, a law or a directive still may'],
  };
}

function sayIndicator(rule: Rule, table: RuleTable): Reply {
  const meaning = table.meaning(rule);
  const theme = table.get(rule.of ?? '');
  return {
    intent: 'definition',
    headline: `${named(rule)} is a FedRAMP Key Security Indicator of the ${theme?.name} theme${meaning === null ? '.' : `: ${lowerFirst(meaning)}`}`,
    points: [
      ...(meaning === null ? [] : ["In our own words; FedRAMP's text is what counts"]),
      ...sayControls(rule),
    ],
    suggestions: [`list the ${rule.of} indicators`, `which controls does ${rule.id} map to?`],
    records: [`rule:${rule.id}`],
  };
}

function sayControls({ controls }: Rule): string[] {
  const labels = (controls ?? []).map(controlLabel);
  return labels.length === 0
    ? ['Mapped to no NIST control']
    : [`NIST controls: ${labels.join(', ')}`];
}

/** The controls that an indicator is mapped to, asked for alone. */
export function sayControlsOf(rule: Rule): Reply {
  const labels = (rule.controls ?? []).map(controlLabel);
  return {
    intent: 'list',
    headline:
      labels.length === 0
        ? `FedRAMP maps ${named(rule)} to no NIST control.`
        : `FedRAMP maps ${named(rule)} to ${inARow(labels)}.`,
    suggestions: labels.slice(0, 2).map((label) => `which KSIs map to ${label}?`),
    records: [`rule:${rule.id}`],
  };
}

/** A ruleset with its rules, or a theme with its indicators. */
export function sayMembers(group: Rule, table: RuleTable): Reply {
  const members = table.in(group.id);
  const isTheme = group.kind === 'theme';
  const [first] = members;
  return {
    intent: 'list',
    headline: isTheme
      ? `${named(group)} is a theme of FedRAMP's Key Security Indicators, with ${members.length} indicators.`
      : `${named(group)} is a ruleset of FedRAMP's Consolidated Rules for 2026, with ${members.length} rules.`,
    points: sayDatesShortly(group),
    table: isTheme ? indicatorsTable(group.name, members, table) : rulesTable(group.name, members),
    suggestions: [
      ...(first === undefined ? [] : [`what is ${first.id}?`]),
      isTheme ? 'list the KSI themes' : `when do the ${group.id} rules take effect?`,
    ],
    records: [`rule:${group.id}`],
  };
}

export const rulesTable = (title: string, rules: readonly Rule[]) => ({
  title,
  columns: ['Rule', 'Name', 'For', 'Word'],
  rows: rules.map(({ id, name, affects, asks }) => [
    id,
    name,
    affects ?? '-',
    sayForces(asks ?? []),
  ]),
});

export const indicatorsTable = (title: string, rules: readonly Rule[], table: RuleTable) => ({
  title,
  columns: ['Indicator', 'Name', 'In our own words'],
  rows: rules.map((rule) => [rule.id, rule.name, table.meaning(rule) ?? '-']),
});

/** A meaning behind a colon begins small, unless its first word is an abbreviation or a name. */
export const lowerFirst = (text: string): string =>
  /^(?:A |[A-Z][a-z])/.test(text) && !text.startsWith('FedRAMP')
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
