import { controlLabel } from '../controls/control-id.ts';
import type { Reply } from '../wording/reply.ts';
import { indicatorsTable, rulesTable } from './say-rule.ts';
import { named, type Rule, type RuleTable } from './table.ts';

/** The themes of the indicators, or the rulesets, each with its size. */
export function sayGroups(kind: 'theme' | 'ruleset', table: RuleTable): Reply {
  const groups = table.of(kind);
  const members = table.of(kind === 'theme' ? 'indicator' : 'rule').length;
  const isTheme = kind === 'theme';
  return {
    intent: 'list',
    headline: isTheme
      ? `FedRAMP's rules of 2026 have ${members} Key Security Indicators in ${groups.length} themes.`
      : `FedRAMP's Consolidated Rules for 2026 have ${members} rules in ${groups.length} rulesets.`,
    points: isTheme ? [] : [`Besides them: ${table.of('definition').length} definitions (FRD)`],
    table: {
      title: isTheme ? 'KSI themes' : 'Rulesets',
      columns: [isTheme ? 'Theme' : 'Ruleset', 'Name', isTheme ? 'Indicators' : 'Rules'],
      rows: groups.map(({ id, name }) => [id, name, String(table.in(id).length)]),
    },
    suggestions: groups
      .slice(0, 2)
      .map(({ id }) => (isTheme ? `what is ${id}?` : `list the ${id} rules`)),
    records: groups.map(({ id }) => `rule:${id}`),
  };
}

/** Every indicator. */
export function sayIndicators(table: RuleTable): Reply {
  const all = table.of('indicator');
  return {
    ...sayGroups('theme', table),
    table: indicatorsTable('Key Security Indicators', all, table),
    records: all.map(({ id }) => `rule:${id}`),
  };
}

/** Every definition. */
export function sayDefinitions(table: RuleTable): Reply {
  const all = table.of('definition');
  return {
    intent: 'list',
    headline: `FedRAMP's Consolidated Rules for 2026 have ${all.length} definitions (FRD).`,
    table: {
      title: 'Definitions',
      columns: ['Id', 'Term', 'In our own words'],
      rows: all.map((each) => [each.id, each.name, table.meaning(each) ?? '-']),
    },
    suggestions: ['what is FRD-FCD?', 'list the FedRAMP rulesets'],
    records: all.map(({ id }) => `rule:${id}`),
  };
}

/** The rules that speak to someone: agencies, providers, assessors, advisors, FedRAMP itself. */
export function sayRulesFor(affected: string, table: RuleTable): Reply {
  const rules = table.of('rule').filter(({ affects }) => affects?.split(', ').includes(affected));
  return {
    intent: 'list',
    headline: `${rules.length} of FedRAMP's rules of 2026 are for ${affected === 'FedRAMP' ? affected : affected.toLowerCase()}.`,
    table: rulesTable(`Rules for ${affected}`, rules),
    suggestions: rules.slice(0, 1).map(({ id }) => `what is ${id}?`),
    records: rules.map(({ id }) => `rule:${id}`),
  };
}

/** The indicators that are mapped to a control. */
export function sayIndicatorsFor(control: string, table: RuleTable): Reply {
  const found = table.of('indicator').filter(({ controls }) => controls?.includes(control));
  const label = controlLabel(control);
  return {
    intent: 'list',
    headline:
      found.length === 0
        ? `FedRAMP maps none of its Key Security Indicators to ${label}.`
        : `FedRAMP maps ${found.length} of its Key Security Indicators to ${label}.`,
    table: found.length === 0 ? null : indicatorsTable(`Mapped to ${label}`, found, table),
    suggestions: [`what is ${label}?`, ...found.slice(0, 2).map(({ id }) => `what is ${id}?`)],
    records: found.map(({ id }) => `rule:${id}`),
  };
}

/** Rules whose names fit what was asked. */
export function sayFound(rules: readonly Rule[], table: RuleTable): Reply {
  const isIndicators = rules.every(({ kind }) => kind === 'indicator');
  return {
    intent: 'list',
    headline: `${rules.length} of FedRAMP's ${isIndicators ? 'Key Security Indicators' : 'rules'} fit: ${rules.slice(0, 3).map(named).join(', ')}${rules.length > 3 ? ' and others' : ''}.`,
    table: isIndicators
      ? indicatorsTable('Key Security Indicators', rules, table)
      : rulesTable('Rules', rules),
    suggestions: rules.slice(0, 3).map(({ id }) => `what is ${id}?`),
    records: rules.map(({ id }) => `rule:${id}`),
    confidence: 0.85,
  };
}

/** An id that the edition does not have: what is there in its place. */
export function sayAbsent(id: string, table: RuleTable): Reply {
  const [family = '', second = ''] = id.split('-');
  const theme = table.get(`${family}-${second}`);
  const ruleset = table.get(family);
  const group = theme ?? ruleset;
  const isOldNumber = family === 'KSI' && /-\d+$/.test(id);
  return {
    intent: 'definition',
    headline: `Not listed: this edition of FedRAMP's Consolidated Rules for 2026 has no ${id}.`,
    points: isOldNumber
      ? ['Indicators were numbered before; the rules of 2026 give each three letters instead']
      : [],
    table:
      group === null
        ? null
        : group.kind === 'theme'
          ? indicatorsTable(named(group), table.in(group.id), table)
          : rulesTable(named(group), table.in(group.id)),
    suggestions: [
      ...(group === null
        ? []
        : [group.kind === 'theme' ? `what is ${group.id}?` : `list the ${group.id} rules`]),
      family === 'FRD' ? 'list the definitions in the FedRAMP rules' : 'list the KSI themes',
    ],
    confidence: 0.9,
  };
}
