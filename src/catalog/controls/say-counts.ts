import { grouped, inARow, type Reply } from '../wording/reply.ts';
import type { Baseline } from './baselines.ts';
import { parentOf } from './control-id.ts';
import { LATER_RELEASES } from './names.ts';
import { sayBaselines } from './say-baselines.ts';
import type { ControlTable } from './table.ts';

/** What is counted: enhancements among the controls, or nothing but them. */
export type Counted = 'controls' | 'enhancements';

/** How many controls, or enhancements, the baselines have, in all or of one family. */
export function sayCounts(
  counted: Counted,
  baselines: readonly Baseline[],
  family: string | null,
  table: ControlTable,
): Reply {
  const enhancementsIn = ({ id }: Baseline): number =>
    table.in(id, family).filter((control) => parentOf(control.id) !== null).length;
  const counts = baselines.map((each) => ({
    each,
    count: counted === 'controls' ? table.in(each.id, family).length : enhancementsIn(each),
  }));
  const what =
    family === null
      ? counted
      : `${table.families.get(family)} (${family.toUpperCase()}) ${counted}`;
  const [first] = counts;
  const said = counts.map(({ each, count }) => `${sayBaselines([each])} ${count}`);
  return {
    intent: 'how-much',
    headline:
      counts.length === 1 && first !== undefined
        ? `${sayBaselines([first.each])} has ${first.count} ${what}.`
        : `${upperFirst(what)}: ${inARow(said)}.`,
    points:
      counted === 'controls'
        ? ['Enhancements count as controls, as they do in the baselines.']
        : [],
    table: {
      title:
        family === null
          ? 'Controls by baseline'
          : `${table.families.get(family)} controls by baseline`,
      columns: ['Baseline', 'Controls', 'of them enhancements'],
      rows: baselines.map((each) => [
        each.name,
        String(table.in(each.id, family).length),
        String(enhancementsIn(each)),
      ]),
    },
    suggestions: [
      'what does FedRAMP High add over FedRAMP Moderate?',
      'list the AC controls in FedRAMP Moderate',
    ],
    records: baselines.map(({ id }) => `baseline:${id}`),
  };
}

/** How many controls the catalogue has, in all or in a family. */
export function sayCatalogueCount(family: string | null, table: ControlTable): Reply {
  const inForce = table.inForce(family);
  const own = inForce.filter(({ id }) => parentOf(id) === null).length;
  const withdrawn = table.withdrawn(family).length;
  const where =
    family === null
      ? 'NIST SP 800-53 Rev. 5'
      : `${table.families.get(family)} (${family.toUpperCase()})`;
  return {
    intent: 'how-much',
    headline: `${where} has ${grouped(inForce.length)} controls and enhancements in force: ${own} controls and ${grouped(inForce.length - own)} enhancements.`,
    points: [`Withdrawn besides: ${withdrawn}`],
    caveats: family === null ? laterReleases(table) : [],
    suggestions: [
      'how many controls are in FedRAMP Moderate?',
      'how many controls are withdrawn in Rev 5?',
    ],
    records: [],
  };
}

/** How many controls are withdrawn, with where they went. */
export function sayWithdrawnCount(family: string | null, table: ControlTable): Reply {
  const withdrawn = table.withdrawn(family);
  const where =
    family === null ? 'NIST SP 800-53 Rev. 5' : `the ${table.families.get(family)} family`;
  return {
    intent: 'how-much',
    headline: `${withdrawn.length} controls and enhancements are withdrawn in ${where}.`,
    table: {
      title: 'Withdrawn controls',
      columns: ['Control', 'Title', 'Went into'],
      rows: withdrawn.map(({ label, title, withdrawnInto }) => [
        label,
        title,
        (withdrawnInto ?? []).map((id) => table.named(id).split(' (')[0]).join(', ') || '-',
      ]),
    },
    suggestions: withdrawn.slice(0, 1).map(({ label }) => `what happened to ${label}?`),
    records: [],
  };
}

/** Releases of NIST's that the edition is older than. */
export function laterReleases(table: ControlTable) {
  return LATER_RELEASES.filter(({ ids }) => ids.every((id) => table.get(id) === null)).map(
    ({ ids, edition }) => ({
      text: `This edition is older than ${edition.title.replace('NIST SP 800-53 ', '')}, which added ${ids.length} controls and enhancements`,
      editions: [edition],
    }),
  );
}

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
