import { counted } from '../../knowledge/counted.ts';
import type { Reply } from '../wording/reply.ts';
import { POAM_RULE } from './names.ts';
import { requirementsTable } from './say-requirement.ts';
import { named, type Requirement, type RequirementTable } from './table.ts';

/** Which requirements are meant. */
export interface Chosen {
  readonly level: number | null;
  readonly domain: string | null;
  readonly points: number | null;
  readonly poam: 'yes' | 'no' | null;
}

/** The requirements of a level, a domain, a value or a POA&M's kind, as a table with their count. */
export function sayList(chosen: Chosen, table: RequirementTable): Reply {
  const { level, domain, points, poam } = chosen;
  const list = table.all.filter(
    (one) =>
      (level === null || one.level === level) &&
      (domain === null || one.domain === domain) &&
      (points === null || one.points === points) &&
      (poam === null ||
        (poam === 'no' ? one.poam === 'no' : one.poam !== null && one.poam !== 'no')),
  );
  const at = level === null ? 'CMMC' : `CMMC Level ${level}`;
  const subject =
    domain === null ? at : `The ${table.domains.get(domain)} domain (${domain}) of ${at}`;
  const headline = [
    `${subject} has ${counted(list.length, 'requirement')}`,
    ...(points === null ? [] : [`worth ${counted(points, 'point')}`]),
    ...(poam === null ? [] : [`that can${poam === 'yes' ? '' : ' not'} be on a POA&M`]),
  ].join(' ');
  return {
    intent: 'list',
    headline: `${headline}.`,
    caveats:
      poam === 'yes'
        ? [
            {
              text: 'A Level 2 POA&M needs a score of at least 88 of 110 and has to be closed within 180 days',
              editions: [POAM_RULE],
            },
          ]
        : [],
    table: requirementsTable(headline, list),
    suggestions: suggestionsFor(chosen, list),
    records: list.map(({ id }) => `requirement:${id}`),
  };
}

function suggestionsFor({ level }: Chosen, list: readonly Requirement[]): string[] {
  const [first] = list;
  return [
    ...(first === undefined ? [] : [`what is ${first.requirement}?`]),
    level === 2
      ? 'which CMMC requirements can be on a POA&M?'
      : 'list the AC domain of CMMC level 2',
    'list the CMMC domains',
  ];
}

/** The domains, each with its count by level. */
export function sayDomains(table: RequirementTable): Reply {
  return {
    intent: 'list',
    headline: `CMMC has ${table.domains.size} domains.`,
    table: {
      title: 'CMMC domains',
      columns: ['Code', 'Domain', 'Level 1', 'Level 2', 'Level 3'],
      rows: [...table.domains].map(([code, name]) => [
        code,
        name,
        ...[1, 2, 3].map((level) =>
          String(table.at(level).filter(({ domain }) => domain === code).length),
        ),
      ]),
    },
    suggestions: ['list the AC domain of CMMC level 2', 'list CMMC level 1 requirements'],
    records: [],
  };
}

/** How many requirements each level has. */
export function sayLevels(table: RequirementTable): Reply {
  const counts = [1, 2, 3].map((level) => table.at(level).length);
  return {
    intent: 'how-much',
    headline: `CMMC has ${counts[0]} requirements at Level 1, ${counts[1]} at Level 2 and ${counts[2]} more at Level 3.`,
    suggestions: ['list CMMC level 1 requirements', 'list CMMC level 3 requirements'],
    records: [],
  };
}

/** The points together and the scores that follow from them. */
export function sayScores(asked: 'least' | 'most' | 'points', table: RequirementTable): Reply {
  const { points, most, least } = table.scores;
  const headline = {
    least: `The lowest possible score under DoD's methodology for NIST SP 800-171 is ${least}; the highest is ${most}.`,
    most: `The highest possible score under DoD's methodology for NIST SP 800-171 is ${most}; the lowest is ${least}.`,
    points: `The requirements of CMMC Level 2 are worth ${points} points together, so that scores run from ${least} to ${most}.`,
  }[asked];
  const worth = (value: number): number => table.all.filter((one) => one.points === value).length;
  return {
    intent: 'how-much',
    headline,
    points: [
      `A score starts at ${most}, one for each requirement, and loses the points of what is not met: ${points} in all`,
      `${worth(5)} requirements are worth 5 points, ${worth(3)} are worth 3 and ${worth(1)} are worth 1; 3.12.4, the system security plan, has no value`,
    ],
    suggestions: ['which CMMC requirements are worth 5 points?', 'how many points is 3.5.3?'],
    records: [],
  };
}

/** Requirements whose titles fit what was asked. */
export function sayFound(list: readonly Requirement[]): Reply {
  return {
    intent: 'list',
    headline: `${counted(list.length, 'requirement fits', 'requirements fit')}: ${list.slice(0, 4).map(named).join(', ')}${list.length > 4 ? ' and others' : ''}.`,
    table: requirementsTable('Requirements by their titles', list),
    suggestions: list.slice(0, 3).map(({ requirement }) => `what is ${requirement}?`),
    records: list.map(({ id }) => `requirement:${id}`),
    confidence: 0.85,
  };
}
