import { counted } from '../../knowledge/counted.ts';
import { grouped, inARow, type Reply } from '../wording/reply.ts';
import type { Baseline } from './baselines.ts';
import { parentOf } from './control-id.ts';
import { controlsTable, sayBaselines } from './say-baselines.ts';
import type { Control, ControlTable } from './table.ts';

/** A family: its name, its size and its controls. */
export function sayFamily(code: string, table: ControlTable): Reply {
  const controls = table.inForce(code);
  const own = controls.filter(({ id }) => parentOf(id) === null);
  const label = code.toUpperCase();
  return {
    intent: 'definition',
    headline: `${label} is the ${table.families.get(code)} family of NIST SP 800-53 Rev. 5, with ${counted(own.length, 'control')} and ${counted(controls.length - own.length, 'enhancement')} in force.`,
    table: controlsTable(`${label} controls`, own),
    suggestions: [
      `list the ${label} controls in FedRAMP Moderate`,
      `how many ${label} controls are in FedRAMP High?`,
    ],
    records: [`family:${code}`],
  };
}

/** The families, each with its size. */
export function sayFamilies(table: ControlTable): Reply {
  return {
    intent: 'list',
    headline: `NIST SP 800-53 Rev. 5 has ${table.families.size} control families.`,
    table: {
      title: 'Control families',
      columns: ['Code', 'Family', 'Controls', 'Enhancements'],
      rows: [...table.families].map(([code, name]) => {
        const all = table.inForce(code);
        const own = all.filter(({ id }) => parentOf(id) === null).length;
        return [code.toUpperCase(), name, String(own), String(all.length - own)];
      }),
    },
    suggestions: ['what is the SI family?', 'list the AC controls in FedRAMP Moderate'],
    records: [...table.families.keys()].map((code) => `family:${code}`),
  };
}

/** The controls of baselines, all or of one family. */
export function sayControlsIn(
  baselines: readonly Baseline[],
  family: string | null,
  table: ControlTable,
): Reply {
  const chosen = table
    .inForce(family)
    .filter((control) => baselines.some(({ id }) => control.baselines.has(id)));
  const [only, second] = baselines;
  const counts = baselines.map(
    (each) => `${grouped(table.in(each.id, family).length)} in ${sayBaselines([each])}`,
  );
  const whose =
    family === null
      ? 'Controls'
      : `${table.families.get(family)} (${family.toUpperCase()}) controls`;
  return {
    intent: 'list',
    headline:
      family === null && only !== undefined && second === undefined
        ? `${sayBaselines([only])} has ${chosen.length} controls.`
        : `${whose}: ${inARow(counts)}.`,
    table: controlsTable(`${whose} in ${sayBaselines(baselines)}`, chosen),
    suggestions: [
      family === null
        ? 'list the AC controls in FedRAMP Moderate'
        : `what is the ${family.toUpperCase()} family?`,
    ],
    records: baselines.map(({ id }) => `baseline:${id}`),
  };
}

/** Controls whose titles fit what was asked. */
export function sayFound(controls: readonly Control[], table: ControlTable): Reply {
  const [first] = controls;
  return {
    intent: 'list',
    headline: `${counted(controls.length, 'control fits', 'controls fit')}: ${controls
      .slice(0, 4)
      .map(({ id }) => table.named(id))
      .join(', ')}${controls.length > 4 ? ' and others' : ''}.`,
    table: controlsTable('Controls by their titles', controls),
    suggestions: first === undefined ? [] : [`what is ${first.label}?`],
    records: controls.map(({ id }) => `control:${id}`),
    confidence: 0.85,
  };
}
