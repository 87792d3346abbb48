import { counted } from '../../knowledge/counted.ts';
import type { LookUp } from '../look-up.ts';
import type { AzureService } from './groups.ts';
import { LEVEL_NAMES } from './level-names.ts';
import {
  type AzureSources,
  age,
  asOf,
  CLOUD_LABELS,
  editionOf,
  ISOLATION,
  isAt,
  QUESTIONS,
  recordOf,
  rowsOf,
  SECRET,
  say,
} from './say.ts';
import { capital } from './scope.ts';
import { LEVELS, type Level, type ScopeRow } from './table.ts';
import type { AskedCloud } from './words.ts';

/** A list of the tables: those of a cloud, at a level or at any. */
export interface ScopeSet {
  readonly cloud: AskedCloud;
  readonly level: Level | null;
}

const MOST_RECORDS = 20;

/** The rows of a list, each with its service. */
export function rowsAt(
  { services }: AzureSources,
  { cloud, level }: ScopeSet,
): { service: AzureService; row: ScopeRow }[] {
  const wanted = cloud === 'secret' ? 'il6' : level;
  return services.all.flatMap((service) =>
    rowsOf(service, cloud)
      .filter((row) => wanted === null || isAt(row, wanted))
      .map((row) => ({ service, row })),
  );
}

/** The services of one list, with the counts of the same level elsewhere. */
export function answerList(sources: AzureSources, set: ScopeSet, counts: boolean): LookUp | null {
  const rows = rowsAt(sources, set);
  if (rows.length === 0) return null;
  const level = set.cloud === 'secret' ? 'il6' : set.level;
  const elsewhere = (['azure-government', 'azure-us-dod', 'azure'] as const)
    .filter((cloud) => cloud !== set.cloud && set.cloud !== 'secret')
    .flatMap((cloud) => {
      const count = level === null ? 0 : rowsAt(sources, { cloud, level }).length;
      return count === 0
        ? []
        : [
            {
              text: `${capital(CLOUD_LABELS[cloud])}: ${count} at ${LEVEL_NAMES[level ?? 'il5']}.`,
              editions: [editionOf(sources, cloud)],
            },
          ];
    });
  return say(editionOf(sources, set.cloud), {
    intent: counts ? 'how-much' : 'list',
    headline: `${counted(rows.length, 'service is', 'services are')} in audit scope ${sayAt(set)} ${asOf(sources.scope)}.`,
    points: elsewhere,
    table: tableOf(
      sayTitle(set),
      rows.map(({ row }) => row),
    ),
    caveats: [
      ...(level === 'il5' && set.cloud === 'azure-government' ? [ISOLATION] : []),
      ...(level === 'il6' ? [SECRET] : []),
      age(sources),
    ],
    suggestions: QUESTIONS,
    records: rows.slice(0, MOST_RECORDS).map(({ service }) => recordOf(service)),
  });
}

/** The services of a list that another has not. */
export function answerWithout(sources: AzureSources, set: ScopeSet, other: ScopeSet): LookUp {
  const has = new Map(
    rowsAt(sources, other).map(({ service, row }) => [
      `${service.key} ${variantOf(row, service)}`,
      row,
    ]),
  );
  const keys = new Set(rowsAt(sources, other).map(({ service }) => service.key));
  const sameCloud = set.cloud === other.cloud;
  const rows = rowsAt(sources, set).filter(({ service, row }) =>
    sameCloud ? !has.has(`${service.key} ${variantOf(row, service)}`) : !keys.has(service.key),
  );
  return say(editionOf(sources, set.cloud), {
    intent: 'comparison',
    headline: `${counted(rows.length, 'service is', 'services are')} in audit scope ${sayAt(set)} and not ${sayAt(other)} ${asOf(sources.scope)}.`,
    table: tableOf(
      `${sayTitle(set)}, not ${sayTitle(other)}`,
      rows.map(({ row }) => row),
    ),
    caveats: ['Not listed says nothing on whether a service can be bought there.', age(sources)],
    suggestions: QUESTIONS,
    records: rows.slice(0, MOST_RECORDS).map(({ service }) => recordOf(service)),
  });
}

/** Where two lists differ, both ways. */
export function answerDifference(sources: AzureSources, one: ScopeSet, other: ScopeSet): LookUp {
  const only = (set: ScopeSet, than: ScopeSet) => {
    const keys = new Set(rowsAt(sources, than).map(({ service }) => service.key));
    return rowsAt(sources, set).filter(({ service }) => !keys.has(service.key));
  };
  const [here, there] = [only(one, other), only(other, one)];
  return say(sources.scope, {
    intent: 'comparison',
    headline: `${counted(here.length, 'service is', 'services are')} in audit scope ${sayAt(one)} and not ${sayAt(other)}, and ${there.length} the other way round, ${asOf(sources.scope)}.`,
    table: {
      title: 'In one audit scope only',
      columns: ['Service', 'Only in'],
      rows: [
        ...here.map(({ row }) => [row.service, sayTitle(one)]),
        ...there.map(({ row }) => [row.service, sayTitle(other)]),
      ],
    },
    caveats: [
      'Services under different names in two lists were matched where that is known.',
      age(sources),
    ],
    suggestions: QUESTIONS,
    records: [...here, ...there].slice(0, MOST_RECORDS).map(({ service }) => recordOf(service)),
  });
}

const variantOf = (row: ScopeRow, { scope }: AzureService): string =>
  (scope[row.cloud]?.length ?? 0) > 1 ? row.service : '';

const sayAt = ({ cloud, level }: ScopeSet): string =>
  level === null || cloud === 'secret'
    ? `in ${CLOUD_LABELS[cloud]}`
    : `at ${LEVEL_NAMES[level]} in ${level === 'il6' ? CLOUD_LABELS.secret : CLOUD_LABELS[cloud]}`;

function sayTitle({ cloud, level }: ScopeSet): string {
  const where = capital(CLOUD_LABELS[level === 'il6' ? 'secret' : cloud]);
  return level === null ? where : `${where} at ${LEVEL_NAMES[level]}`;
}

function tableOf(title: string, rows: readonly ScopeRow[]): LookUp['table'] {
  const shown = LEVELS.filter((level) => rows.some((row) => row.levels[level] !== null));
  return {
    title,
    columns: ['Service', ...shown.map((level) => LEVEL_NAMES[level].replace('DoD ', ''))],
    rows: rows.map((row) => [
      row.service,
      ...shown.map((level) => (isAt(row, level) ? 'yes' : '')),
    ]),
  };
}
