import { inARow, type Reply } from '../wording/reply.ts';
import { familyOf, parentOf } from './control-id.ts';
import { controlsTable, sayMembership } from './say-baselines.ts';
import type { Control, ControlTable } from './table.ts';

/** More than these make a point that nobody reads. */
const MOST_NAMED = 12;

/** The card of a control: title, family, baselines, enhancements, related controls. */
export function sayControl(control: Control, table: ControlTable): Reply {
  if (control.withdrawnInto !== null) return sayWithdrawn(control, table);
  const family = familyOf(control.id);
  const parent = parentOf(control.id);
  const enhancements = table.enhancementsOf(control.id);
  const what = parent === null ? 'a control' : `an enhancement of ${table.named(parent)}`;
  const where = `the ${table.families.get(family)} family (${family.toUpperCase()})`;
  return {
    intent: 'definition',
    headline: `${control.label} is ${control.title}, ${what} in ${where} of NIST SP 800-53 Rev. 5.`,
    points: [
      ...sayMembership(control, table),
      ...(control.related.length === 0
        ? []
        : [`Related controls: ${sayIds(control.related, table)}`]),
    ],
    table:
      enhancements.length === 0
        ? null
        : controlsTable(`Enhancements of ${control.label}`, enhancements),
    suggestions: [
      `is ${control.label} in FedRAMP Moderate?`,
      `which controls are related to ${control.label}?`,
      parent === null && enhancements.length > 0
        ? `how many enhancements does ${control.label} have?`
        : `what is ${table.named(parent ?? control.id).split(' ')[0]}?`,
    ],
    records: [`control:${control.id}`],
  };
}

/** What became of a withdrawn control. */
export function sayWithdrawn(
  { id, label, title, withdrawnInto }: Control,
  table: ControlTable,
): Reply {
  const into = withdrawnInto ?? [];
  return {
    intent: 'definition',
    headline:
      into.length === 0
        ? `${label} (${title}) is withdrawn from NIST SP 800-53 Rev. 5; it went into no other control.`
        : `${label} (${title}) is withdrawn from NIST SP 800-53 Rev. 5; it went into ${inARow(into.map((one) => table.named(one)))}.`,
    points: ['A withdrawn control is in no baseline.'],
    suggestions: into
      .slice(0, 3)
      .map(
        (one) => `what is ${(table.named(one).split(' (')[0] ?? one).replace(/ item \w$/, '')}?`,
      ),
    records: [
      `control:${id}`,
      ...into.map((one) =>
        one.includes('-') ? `control:${one.split('_smt.')[0]}` : `family:${one}`,
      ),
    ],
  };
}

/** Ids with their titles, the rest counted. */
function sayIds(ids: readonly string[], table: ControlTable): string {
  const shown = ids.slice(0, MOST_NAMED).map((id) => table.named(id).split(' (')[0] ?? id);
  const left = ids.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}
