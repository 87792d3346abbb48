import type { Cell } from '../catalog-file.ts';
import { compareControls } from '../controls/control-id.ts';
import { textMark } from '../rules/text-mark.ts';
import {
  type Asked,
  Definition,
  Indicator,
  Rule,
  Ruleset,
  type Ruleset as RulesetForm,
  Theme,
} from './fedramp-rules-format.ts';
import { readPart } from './read-json-rows.ts';

/**
 * `kind` is definition, ruleset, rule, theme or indicator; `of` the ruleset, theme or tag that it
 * belongs to, `part` its section there. `asks` has a row for each class ("*" for all): class, word,
 * time. `effective` has a row for each type ("*" for both): type, day for new certifications, day for
 * those held, end of grace, whether grace lasts until the next assessment. `mark` is of FedRAMP's own
 * words, which are not kept.
 */
export const RULE_COLUMNS = [
  'id',
  'kind',
  'name',
  'of',
  'part',
  'affects',
  'types',
  'classes',
  'asks',
  'effective',
  'terms',
  'controls',
  'mark',
];

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly of?: string | undefined;
  readonly part?: string | undefined;
  readonly affects?: string | undefined;
  readonly types?: readonly string[];
  readonly classes?: readonly string[];
  readonly asks?: readonly Cell[];
  readonly effective?: readonly Cell[];
  readonly terms?: readonly string[];
  readonly controls?: readonly string[];
  readonly mark?: string;
}

const cells = (row: Row): Cell[] => RULE_COLUMNS.map((column) => row[column as keyof Row] ?? null);

export function definitionRow(id: string, value: unknown): Cell[] {
  const { term, definition, tag, alts } = readPart(Definition, value, id);
  const known = term.toLowerCase();
  const terms = [...new Set(alts.map((alt) => alt.toLowerCase()))].filter((alt) => alt !== known);
  return cells({ id, kind: 'definition', name: term, of: tag, terms, mark: textMark(definition) });
}

/** A ruleset's own row and those of its rules. */
export function rulesetRows(code: string, value: unknown): Cell[][] {
  const set = readPart(Ruleset, value, code);
  const { info } = set;
  const own = cells({ id: code, kind: 'ruleset', name: info.name, effective: datesOf(info) });
  const rules = Object.entries(set.data).flatMap(([type, parts = {}]) =>
    Object.entries(parts).flatMap(([part, each]) =>
      Object.entries(each).map(([id, rule]) => ruleRow(id, rule, { code, info, type, part })),
    ),
  );
  return [own, ...rules];
}

function datesOf(info: RulesetForm['info']): Cell[] {
  const all = [
    ['*', info.effective],
    ['20x', info['20x']?.effective],
    ['Rev5', info.rev5?.effective],
  ] as const;
  return all.flatMap(([type, effective]) => {
    if (effective === undefined) return [];
    const { obtain, maintain, grace } = effective.date;
    return [[type, obtain, maintain, grace.default, grace.until_next_assessment]];
  });
}

interface Place {
  readonly code: string;
  readonly info: RulesetForm['info'];
  readonly type: string;
  readonly part: string;
}

function ruleRow(id: string, value: unknown, { code, info, type, part }: Place): Cell[] {
  const rule = readPart(Rule, value, id);
  const ofType = type === '20x' ? info['20x'] : type === 'rev5' ? info.rev5 : undefined;
  const section = ofType?.subsets[part] ?? info.subsets[part];
  const types = section?.applicability.types ?? [];
  const only = type === '20x' ? ['20x'] : type === 'rev5' ? ['Rev5'] : types;
  const asked: readonly (readonly [string, Asked])[] =
    'varies_by_class' in rule
      ? Object.entries(rule.varies_by_class).flatMap(([letter, one]) =>
          one === undefined ? [] : [[letter.toUpperCase(), one] as const],
        )
      : [['*', rule]];
  return cells({
    id,
    kind: 'rule',
    name: rule.name,
    of: code,
    part: section?.name,
    affects: rule.affects.join(', '),
    types: only,
    classes: section?.applicability.classes ?? [],
    asks: asked.map(([letter, one]) => [letter, one.force, timeOf(one)]),
    mark: textMark(asked.map(([, { statement }]) => statement).join('\n')),
  });
}

const UNITS = {
  hours: 'hour',
  days: 'day',
  bizdays: 'business day',
  weeks: 'week',
  months: 'month',
  years: 'year',
} as const;

function timeOf({ timeframe_type: type, timeframe_num: count }: Asked): string | null {
  if (type === undefined || count === undefined) return null;
  return `${count} ${UNITS[type]}${count === 1 ? '' : 's'}`;
}

/** A theme's own row and those of its indicators. */
export function themeRows(code: string, value: unknown): Cell[][] {
  const theme = readPart(Theme, value, `KSI ${code}`);
  const indicators = Object.entries(theme.indicators).map(([id, each]) => {
    const { name, controls, statement, varies_by_class: byClass } = readPart(Indicator, each, id);
    const words = statement ?? Object.values(byClass ?? {}).map((one) => one?.statement);
    return cells({
      id,
      kind: 'indicator',
      name,
      of: theme.id,
      controls: [...controls].sort(compareControls),
      mark: textMark([words].flat().join('\n')),
    });
  });
  return [cells({ id: theme.id, kind: 'theme', name: theme.name }), ...indicators];
}
