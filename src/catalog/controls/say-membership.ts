import type { Reply } from '../wording/reply.ts';
import type { Baseline } from './baselines.ts';
import { controlsTable, sayBaselines, sayMembership } from './say-baselines.ts';
import type { Control, ControlTable } from './table.ts';

/** Whether a control is in the baselines asked for: Yes, No, or which of them. */
export function sayWhetherIn(
  control: Control,
  baselines: readonly Baseline[],
  table: ControlTable,
): Reply {
  const has = baselines.filter(({ id }) => control.baselines.has(id));
  const lacks = baselines.filter(({ id }) => !control.baselines.has(id));
  const name = table.named(control.id);
  const [other] = lacks.length > 0 ? lacks : has;
  return {
    intent: 'yes-no',
    headline:
      lacks.length === 0
        ? `Yes: ${name} is in ${sayBaselines(has)}.`
        : has.length === 0
          ? `No: ${name} is not in ${sayBaselines(lacks).replaceAll(' and ', ' or ')}.`
          : `Yes for ${sayBaselines(has)}, no for ${sayBaselines(lacks)}: ${name}.`,
    points: sayMembership(control, table),
    suggestions: [
      `what is ${control.label}?`,
      ...(other === undefined ? [] : [`how many controls are in ${sayBaselines([other])}?`]),
    ],
    records: [`control:${control.id}`],
  };
}

/** In which baselines a control is. */
export function sayBaselinesOf(
  control: Control,
  publisher: Baseline['publisher'] | null,
  table: ControlTable,
): Reply {
  const known = table.baselines.filter(
    (each) => publisher === null || each.publisher === publisher,
  );
  const has = known.filter(({ id }) => control.baselines.has(id));
  const whose = publisher === null ? '' : publisher === 'NIST' ? 'NIST ' : 'FedRAMP ';
  return {
    intent: 'list',
    headline:
      has.length === 0
        ? `${table.named(control.id)} is in no ${whose}baseline.`
        : `${table.named(control.id)} is in ${sayBaselines(has)}.`,
    points: sayMembership(control, table),
    suggestions: [`what is ${control.label}?`],
    records: [`control:${control.id}`],
  };
}

/** Several controls side by side: their baselines, or whether each is in those asked for. */
export function saySeveral(
  controls: readonly Control[],
  baselines: readonly Baseline[],
  table: ControlTable,
): Reply {
  const names = controls.map(({ id }) => table.named(id));
  const records = controls.map(({ id }) => `control:${id}`);
  if (baselines.length === 0)
    return {
      intent: 'comparison',
      headline: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}, side by side.`,
      points: controls.flatMap((control) =>
        control.withdrawnInto === null ? [] : [`${control.label} is withdrawn`],
      ),
      table: controlsTable('Controls', controls),
      suggestions: controls.map(({ label }) => `what is ${label}?`),
      records,
    };
  const isAll = controls.every((each) => baselines.every(({ id }) => each.baselines.has(id)));
  const isNone = controls.every((each) => baselines.every(({ id }) => !each.baselines.has(id)));
  const where = sayBaselines(baselines);
  const labels = controls.map(({ label }) => label);
  const all = `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  return {
    intent: 'yes-no',
    headline: isAll
      ? `Yes: ${all} are in ${where}.`
      : isNone
        ? `No: none of ${all} is in ${where}.`
        : `Not all: of ${all} only some are in ${where}.`,
    table: {
      title: 'Controls and baselines',
      columns: ['Control', 'Title', ...baselines.map(({ name }) => name)],
      rows: controls.map((control) => [
        control.label,
        control.title,
        ...baselines.map(({ id }) => (control.baselines.has(id) ? 'Yes' : 'No')),
      ]),
    },
    suggestions: labels.map((label) => `what is ${label}?`),
    records,
  };
}
