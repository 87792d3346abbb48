import { counted } from '../../knowledge/counted.ts';
import { inARow, type Reply } from '../wording/reply.ts';
import type { Baseline } from './baselines.ts';
import { familyOf } from './control-id.ts';
import { controlsTable, sayBaselines } from './say-baselines.ts';
import type { Control, ControlTable } from './table.ts';

/** The controls that NIST names as related to one. */
export function sayRelated(control: Control, table: ControlTable): Reply {
  const related = control.related.flatMap((id) => table.get(id) ?? []);
  const records = [`control:${control.id}`];
  if (related.length === 0)
    return {
      intent: 'list',
      headline: `NIST names no control related to ${table.named(control.id)}.`,
      records,
    };
  return {
    intent: 'list',
    headline: `NIST names ${counted(related.length, 'control')} related to ${table.named(control.id)}.`,
    table: controlsTable(`Related to ${control.label}`, related),
    suggestions: [
      `what is ${control.label}?`,
      `is ${control.label} related to ${related[0]?.label}?`,
    ],
    records,
  };
}

/** Whether two controls are named as related, by either of them. */
export function sayWhetherRelated(one: Control, other: Control, table: ControlTable): Reply {
  const isRelated = one.related.includes(other.id) || other.related.includes(one.id);
  const pair = `${table.named(one.id)} and ${table.named(other.id)}`;
  return {
    intent: 'yes-no',
    headline: isRelated
      ? `Yes: NIST names ${pair} as related.`
      : `No: NIST does not name ${pair} as related.`,
    suggestions: [`which controls are related to ${one.label}?`],
    records: [`control:${one.id}`, `control:${other.id}`],
  };
}

/** A control's enhancements, all or those in some baselines. */
export function sayEnhancements(
  control: Control,
  baselines: readonly Baseline[],
  table: ControlTable,
): Reply {
  const all = table.enhancementsOf(control.id);
  const inForce = all.filter(({ withdrawnInto }) => withdrawnInto === null);
  const records = [`control:${control.id}`];
  const name = table.named(control.id);
  if (baselines.length > 0) {
    const chosen = inForce.filter((each) => baselines.some(({ id }) => each.baselines.has(id)));
    const counts = baselines.map(
      (each) =>
        `${inForce.filter((one) => one.baselines.has(each.id)).length} in ${sayBaselines([each])}`,
    );
    return {
      intent: 'list',
      headline: `${name} has ${counted(inForce.length, 'enhancement')}, ${inARow(counts)}.`,
      table: chosen.length === 0 ? null : controlsTable(`Enhancements of ${control.label}`, chosen),
      suggestions: [`how many enhancements does ${control.label} have?`],
      records,
    };
  }
  if (all.length === 0)
    return { intent: 'list', headline: `${name} has no enhancements.`, records };
  const withdrawn = all.filter(({ withdrawnInto }) => withdrawnInto !== null);
  return {
    intent: 'list',
    headline: `${name} has ${counted(inForce.length, 'enhancement')} in force.`,
    points:
      withdrawn.length === 0
        ? []
        : [`Withdrawn: ${withdrawn.map(({ label }) => label).join(', ')}`],
    table: controlsTable(`Enhancements of ${control.label}`, all),
    suggestions: [`which enhancements of ${control.label} are in FedRAMP Moderate?`],
    records,
  };
}

/** The family that a control is in. */
export function sayFamilyOf(control: Control, table: ControlTable): Reply {
  const code = familyOf(control.id);
  return {
    intent: 'definition',
    headline: `${table.named(control.id)} is in the ${table.families.get(code)} family (${code.toUpperCase()}).`,
    suggestions: [`what is the ${code.toUpperCase()} family?`, `what is ${control.label}?`],
    records: [`control:${control.id}`],
  };
}
