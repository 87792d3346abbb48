import { counted } from '../../knowledge/counted.ts';
import { inARow, type Reply } from '../wording/reply.ts';
import type { Baseline } from './baselines.ts';
import { sayBaselines } from './say-baselines.ts';
import type { Control, ControlTable } from './table.ts';

/** One baseline beside another: what the first has and the second has not. */
interface Step {
  readonly larger: Baseline;
  readonly smaller: Baseline;
  readonly added: readonly Control[];
}

/**
 * What one baseline has over another, as a table. Where no publisher was said both are compared, each
 * with its own.
 *
 * @param isOrdered the first is meant to be the one that has more ("in A but not in B")
 */
export function sayDifference(
  baselines: readonly Baseline[],
  isOrdered: boolean,
  family: string | null,
  table: ControlTable,
): Reply | null {
  const steps = pairs(baselines).map(([one, other]) => step(one, other, isOrdered, family, table));
  const [first, second] = steps;
  if (first === undefined) return null;
  const what = family === null ? '' : `${table.families.get(family)} `;
  const rows = table.controls.filter((control) =>
    steps.some(({ added }) => added.includes(control)),
  );
  return {
    intent: 'comparison',
    headline: steps
      .map(({ larger, smaller, added }, at) => {
        const count = counted(added.length, `${what}control`);
        return at === 0
          ? `${sayBaselines([larger])} has ${count} that ${sayBaselines([smaller])} does not have`
          : `${sayBaselines([larger])} has ${added.length} over ${sayBaselines([smaller])}`;
      })
      .join('; ')
      .concat('.'),
    table:
      rows.length === 0
        ? null
        : {
            title: `Added by ${inARow(steps.map(({ larger, smaller }) => `${larger.name} over ${smaller.name}`))}`,
            columns:
              second === undefined
                ? ['Control', 'Title']
                : ['Control', 'Title', ...steps.map(({ larger }) => larger.publisher)],
            rows: rows.map((control) => [
              control.label,
              control.title,
              ...(second === undefined
                ? []
                : steps.map(({ added }) => (added.includes(control) ? 'Yes' : '-'))),
            ]),
          },
    suggestions: [
      `how many controls are in ${sayBaselines([first.larger])}?`,
      `how many controls are in ${sayBaselines([first.smaller])}?`,
    ],
    records: steps.flatMap(({ larger, smaller }) => [
      `baseline:${larger.id}`,
      `baseline:${smaller.id}`,
    ]),
  };
}

/** Two baselines, or two of each publisher. */
function pairs(baselines: readonly Baseline[]): (readonly [Baseline, Baseline])[] {
  const [one, other] = baselines;
  if (baselines.length === 2 && one !== undefined && other !== undefined) return [[one, other]];
  return (['FedRAMP', 'NIST'] as const).flatMap((publisher) => {
    const [first, second, third] = baselines.filter((each) => each.publisher === publisher);
    const isPair = first !== undefined && second !== undefined && third === undefined;
    return isPair ? [[first, second] as const] : [];
  });
}

function step(
  one: Baseline,
  other: Baseline,
  isOrdered: boolean,
  family: string | null,
  table: ControlTable,
): Step {
  const size = ({ id }: Baseline): number => table.in(id).length;
  const [larger, smaller] = isOrdered || size(one) >= size(other) ? [one, other] : [other, one];
  const added = table.in(larger.id, family).filter(({ baselines }) => !baselines.has(smaller.id));
  return { larger, smaller, added };
}
