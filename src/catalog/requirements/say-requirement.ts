import type { LookUpStatement } from '../look-up.ts';
import { inARow, type Reply } from '../wording/reply.ts';
import { POAM_RULE } from './names.ts';
import { named, type Requirement, type RequirementTable } from './table.ts';

const NO_POINTS = 'DoD sets points for the requirements of level 2 only';

/** The card of a requirement: title, level, domain, points, POA&M. */
export function sayRequirement(one: Requirement): Reply {
  const where =
    one.level === 1
      ? 'one of the safeguards of FAR 52.204-21'
      : one.level === 2
        ? 'from NIST SP 800-171 Rev. 2'
        : 'from NIST SP 800-172';
  return {
    intent: 'definition',
    headline: `${one.requirement} is ${one.title} (${one.id}), a CMMC Level ${one.level} requirement of the ${one.domain_name} domain (${one.domain}), ${where}.`,
    points:
      one.level === 2
        ? [
            sayWorth(one),
            `On a Level 2 POA&M: ${one.poam ?? 'not said'}`,
            `In FAR 52.204-21, and so at Level 1 too: ${one.far ? 'yes' : 'no'}`,
          ]
        : [],
    suggestions:
      one.level === 2
        ? [
            `how many points is ${one.requirement}?`,
            `can ${one.requirement} be on a POA&M?`,
            `list the ${one.domain} domain of CMMC level 2`,
          ]
        : [`list CMMC level ${one.level} requirements`],
    records: [`requirement:${one.id}`],
  };
}

/** What a requirement is worth in DoD's assessment. */
export function sayPoints(one: Requirement): Reply {
  return {
    intent: 'how-much',
    headline:
      one.level !== 2
        ? `${named(one)} has no points: ${NO_POINTS}.`
        : one.points === null
          ? `${named(one)} has no point value: ${(one.points_note ?? '').replace(/^no value: /, '')}.`
          : `${named(one)} is worth ${one.points} point${one.points === 1 ? '' : 's'}.`,
    points: one.points !== null && one.points_note !== null ? [`It counts ${one.points_note}`] : [],
    suggestions: [
      ...(one.level === 2 ? [`can ${one.requirement} be on a POA&M?`] : []),
      'what is the lowest possible SPRS score?',
    ],
    records: [`requirement:${one.id}`],
  };
}

function sayWorth({ points, points_note }: Requirement): string {
  if (points === null)
    return `It has no point value: ${(points_note ?? 'none is set').replace(/^no value: /, '')}`;
  const worth = `It is worth ${points} point${points === 1 ? '' : 's'}`;
  return points_note === null ? worth : `${worth} (${points_note})`;
}

/** Whether a requirement may be on a POA&M. */
export function sayPoam(one: Requirement): Reply {
  const rule = (text: string): LookUpStatement => ({ text, editions: [POAM_RULE] });
  const condition = one.poam !== null && one.poam !== 'yes' && one.poam !== 'no' ? one.poam : null;
  const headline =
    one.level === 1
      ? `No: ${named(one)} is a requirement of Level 1, where no POA&M is allowed.`
      : one.level === 3 || one.poam === null
        ? `Not listed: the table says which requirements may be on a POA&M for Level 2 only, and ${named(one)} is one of Level ${one.level}.`
        : condition !== null
          ? `${condition.charAt(0).toUpperCase()}${condition.slice(1)} may ${named(one)} be on a CMMC Level 2 POA&M.`
          : one.poam === 'yes'
            ? `Yes: ${named(one)} may be on a CMMC Level 2 POA&M.`
            : `No: ${named(one)} may not be on a CMMC Level 2 POA&M.`;
  return {
    intent: 'yes-no',
    headline,
    points: one.level === 2 ? [sayWorth(one)] : [],
    caveats:
      one.level === 1
        ? [rule('The rule allows no POA&M at Level 1')]
        : one.level === 2
          ? [
              rule(
                'A Level 2 POA&M needs a score of at least 88 of 110 and has to be closed within 180 days',
              ),
            ]
          : [],
    suggestions: [
      `how many points is ${one.requirement}?`,
      'which CMMC requirements can be on a POA&M?',
    ],
    records: [`requirement:${one.id}`],
  };
}

/** Whether a requirement is among those of a level. */
export function sayWhetherAt(one: Requirement, level: number): Reply {
  // What level 1 takes from FAR 52.204-21 stands in level 2 too, under the number of SP 800-171.
  const isIn = one.level === level || (level === 1 && one.far);
  const own = `It is a requirement of Level ${one.level}`;
  return {
    ...sayRequirement(one),
    intent: 'yes-no',
    headline: isIn
      ? `Yes: ${named(one)} is among the requirements of CMMC Level ${level}.`
      : `No: ${named(one)} is not among the requirements of CMMC Level ${level}.`,
    points: [
      one.far && level === 1
        ? `${own}, and FAR 52.204-21 has it, so that Level 1 asks it under another number`
        : own,
    ],
  };
}

/** Whether there is a requirement on something: "does cmmc require mfa". */
export function sayWhetherRequired(one: Requirement): Reply {
  return {
    ...sayRequirement(one),
    intent: 'yes-no',
    headline: `Yes: CMMC Level ${one.level} has a requirement on it, ${named(one)}.`,
  };
}

/** Whether a requirement is among the safeguards of FAR 52.204-21. */
export function sayFar(one: Requirement): Reply {
  const isIn = one.far || one.level === 1;
  return {
    ...sayRequirement(one),
    intent: 'yes-no',
    headline: isIn
      ? `Yes: ${named(one)} is among the safeguards of FAR 52.204-21.`
      : `No: ${named(one)} is not among the safeguards of FAR 52.204-21.`,
  };
}

/** Several requirements side by side. */
export function saySeveral(list: readonly Requirement[]): Reply {
  return {
    intent: 'list',
    headline: `${inARow(list.map(named))}: ${inARow(list.map((one) => (one.points === null ? 'no points' : `${one.points} point${one.points === 1 ? '' : 's'}`)))}.`,
    table: requirementsTable('Requirements', list),
    suggestions: list.slice(0, 3).map(({ requirement }) => `can ${requirement} be on a POA&M?`),
    records: list.map(({ id }) => `requirement:${id}`),
  };
}

/** A number that the edition does not have. */
export function sayAbsent(number: string, table: RequirementTable): Reply {
  const start = number.slice(0, number.lastIndexOf('.') + 1);
  const family = table.all.filter(
    ({ requirement }) =>
      requirement.startsWith(start) && requirement.endsWith('e') === number.endsWith('e'),
  );
  const last = family.at(-1);
  return {
    intent: 'definition',
    headline: `Not listed: neither NIST SP 800-171 Rev. 2 nor CMMC has ${number}.`,
    points:
      last === undefined
        ? []
        : [`${last.domain_name} (${last.domain}) goes up to ${last.requirement} there`],
    suggestions: last === undefined ? ['list the CMMC domains'] : [`what is ${last.requirement}?`],
    confidence: 0.9,
  };
}

export function requirementsTable(title: string, list: readonly Requirement[]) {
  const hasPoints = list.some(({ level }) => level === 2);
  return {
    title,
    columns: ['Requirement', 'Title', ...(hasPoints ? ['Points', 'On a POA&M'] : ['Domain'])],
    rows: list.map((one) => [
      one.id,
      one.title,
      ...(hasPoints
        ? [one.points === null ? '-' : String(one.points), one.poam ?? '-']
        : [one.domain_name]),
    ]),
  };
}
