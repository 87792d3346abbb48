import type { Reply } from '../wording/reply.ts';
import { controlLabel, familyOf, parentOf } from './control-id.ts';
import { LATER_RELEASES } from './names.ts';
import type { ControlTable } from './table.ts';

/** A control that the edition does not have: what is there in its place, and whether a later release has it. */
export function sayAbsent(id: string, table: ControlTable): Reply {
  const label = controlLabel(id);
  const family = familyOf(id);
  const parent = parentOf(id);
  const later = LATER_RELEASES.find(({ ids }) => ids.includes(id));
  const own = table.controls.filter((each) =>
    parent !== null && table.get(parent) !== null
      ? parentOf(each.id) === parent
      : familyOf(each.id) === family && parentOf(each.id) === null,
  );
  const last = own.at(-1);
  const what =
    parent !== null && table.get(parent) !== null
      ? table.named(parent)
      : `The ${table.families.get(family)} family (${family.toUpperCase()})`;
  return {
    intent: 'definition',
    headline: `Not listed: this edition of NIST SP 800-53 Rev. 5 has no ${label}.`,
    points: [
      last === undefined ? `${what} has no enhancements.` : `${what} goes up to ${last.label}.`,
    ],
    caveats:
      later === undefined
        ? []
        : [
            {
              text: `${label} came later, with ${later.edition.title.replace('NIST SP 800-53 ', '')}, which this edition is older than`,
              editions: [later.edition],
            },
          ],
    suggestions: [
      ...(parent !== null && table.get(parent) !== null
        ? [`what is ${controlLabel(parent)}?`]
        : []),
      `what is the ${family.toUpperCase()} family?`,
    ],
    confidence: 0.9,
  };
}
