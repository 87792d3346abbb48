import type { LookUp, LookUpStatement } from '../look-up.ts';
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
  joined,
  QUESTIONS,
  recordOf,
  rowsOf,
  SECRET,
  say,
} from './say.ts';
import { LEVELS, type Level } from './table.ts';
import type { AskedCloud } from './words.ts';

interface Asked {
  readonly level: Level;
  /** Null where the question names none: then the clouds that have the level. */
  readonly cloud: AskedCloud | null;
  readonly answersYes: boolean;
  readonly confidence: number;
}

/** Clouds whose lists have a column for the level. */
const CLOUDS_AT: Readonly<Record<Level, readonly AskedCloud[]>> = {
  fedrampHigh: ['azure-government', 'azure'],
  il2: ['azure-government', 'azure'],
  il4: ['azure-government'],
  il5: ['azure-government', 'azure-us-dod'],
  il6: ['azure-government'],
};

/** Whether services are in audit scope at a level. */
export function answerScope(
  sources: AzureSources,
  services: readonly AzureService[],
  asked: Asked,
): LookUp | null {
  const [service] = services;
  if (service === undefined) return null;
  const clouds = asked.cloud === null ? CLOUDS_AT[asked.level] : [asked.cloud];
  const hasColumn = clouds.some(
    (cloud) => CLOUDS_AT[asked.level].includes(cloud) || cloud === 'secret',
  );
  if (!hasColumn) return null;
  return services.length > 1
    ? answerSeveral(sources, services, asked, clouds)
    : answerOne(sources, service, asked, clouds);
}

function answerOne(
  sources: AzureSources,
  service: AzureService,
  asked: Asked,
  clouds: readonly AskedCloud[],
): LookUp {
  const { level } = asked;
  const states = clouds.map((cloud) => {
    const rows = rowsOf(service, cloud);
    return { cloud, rows, at: rows.filter((row) => isAt(row, level)) };
  });
  const there = states.filter(({ at }) => at.length > 0);
  const partly = there.find(({ rows, at }) => at.length < rows.length);
  const [first] = there.length > 0 ? there : states;
  const edition = editionOf(sources, first?.cloud ?? 'azure-government');
  const named = LEVEL_NAMES[level];
  const where = joined(there.map(({ cloud }) => labelAt(cloud, level)));
  const headline =
    partly !== undefined
      ? `In part: of ${service.name}, ${joined(partly.at.map((row) => row.service))} is in audit scope at ${named} in ${where} ${asOf(edition)}, and ${joined(partly.rows.filter((row) => !isAt(row, level)).map((row) => row.service))} is not.`
      : there.length > 0
        ? `${asked.answersYes ? 'Yes: ' : ''}${service.name} is in audit scope at ${named} in ${where} ${asOf(edition)}.`
        : `Not listed: ${service.name} is not in audit scope at ${named} in ${joined(clouds.map((cloud) => labelAt(cloud, level)))} ${asOf(edition)}.`;
  // Where only public Azure has it, facts may know of Azure Government what the list does not yet.
  const isToldHere =
    there.length > 0 && (asked.cloud !== null || there.some(({ cloud }) => cloud !== 'azure'));
  return say(edition, {
    certainty: isToldHere ? 'asked' : 'named',
    intent: 'yes-no',
    headline,
    points: [
      ...otherLevels(
        sources,
        service,
        level,
        there.map(({ cloud }) => cloud),
      ),
      ...absentFrom(sources, service, states, level),
    ],
    caveats: caveatsAt(
      sources,
      level,
      there.map(({ cloud }) => cloud),
    ),
    suggestions: [`What impact level is ${service.name}?`, ...QUESTIONS.slice(0, 3)],
    confidence: asked.confidence,
    records: [recordOf(service)],
  });
}

/** Where the level is that of Azure Government Secret, the answer names that cloud. */
const labelAt = (cloud: AskedCloud, level: Level): string =>
  level === 'il6' ? `${CLOUD_LABELS.secret}` : CLOUD_LABELS[cloud];

/** What its levels are in each cloud, but for the one that was told of some. */
export function otherLevels(
  sources: AzureSources,
  service: AzureService,
  told: Level | null,
  toldOf: readonly AskedCloud[] = [],
): LookUpStatement[] {
  return (['azure-government', 'azure'] as const).flatMap((cloud) => {
    const levels = LEVELS.filter(
      (level) =>
        !(level === told && toldOf.includes(cloud)) &&
        rowsOf(service, cloud).some((row) => isAt(row, level)),
    );
    if (levels.length === 0) return [];
    const text = `In ${CLOUD_LABELS[cloud]} it is listed at ${joined(levels.map((level) => LEVEL_NAMES[level]))}.`;
    return [{ text, editions: [sources.scope] }];
  });
}

function absentFrom(
  sources: AzureSources,
  service: AzureService,
  states: readonly { readonly cloud: AskedCloud; readonly at: readonly unknown[] }[],
  level: Level,
): LookUpStatement[] {
  const isThere = states.some(({ at }) => at.length > 0);
  const points = states.flatMap(({ cloud, at }) => {
    if (!isThere || at.length > 0) return [];
    const text = `${capital(CLOUD_LABELS[cloud])}: not listed at ${LEVEL_NAMES[level]}.`;
    return [{ text, editions: [editionOf(sources, cloud)] }];
  });
  const asksDod = states.some(({ cloud }) => cloud === 'azure-us-dod');
  const isInDod = (service.scope['azure-us-dod'] ?? []).length > 0;
  if (!asksDod && isInDod)
    points.push({ text: 'It is on the IL5 list of the US DoD regions.', editions: [sources.dod] });
  return points;
}

function caveatsAt(sources: AzureSources, level: Level, clouds: readonly AskedCloud[]): string[] {
  return [
    ...(level === 'il5' && clouds.includes('azure-government') ? [ISOLATION] : []),
    ...(level === 'il6' ? [SECRET] : []),
    age(sources),
  ];
}

function answerSeveral(
  sources: AzureSources,
  services: readonly AzureService[],
  asked: Asked,
  clouds: readonly AskedCloud[],
): LookUp {
  const { level } = asked;
  const [cloud = 'azure-government'] = clouds;
  const edition = editionOf(sources, cloud);
  const isThere = (service: AzureService): boolean =>
    rowsOf(service, cloud).some((row) => isAt(row, level));
  const there = services.filter(isThere);
  const missing = services.filter((service) => !isThere(service));
  const at = `in audit scope at ${LEVEL_NAMES[level]} in ${labelAt(cloud, level)} ${asOf(edition)}`;
  const headline =
    missing.length === 0
      ? `${asked.answersYes ? 'Yes: ' : ''}${joined(there.map(({ name }) => name))} are ${at}.`
      : there.length === 0
        ? `Not listed: none of ${joined(services.map(({ name }) => name))} is ${at}.`
        : `In part: ${joined(there.map(({ name }) => name))} ${there.length > 1 ? 'are' : 'is'} ${at}; ${joined(missing.map(({ name }) => name))} ${missing.length > 1 ? 'are' : 'is'} not listed.`;
  return say(edition, {
    certainty: there.length > 0 ? 'asked' : 'named',
    intent: 'yes-no',
    headline,
    table: levelTable(services),
    caveats: caveatsAt(sources, level, there.length > 0 ? [cloud] : []),
    suggestions: QUESTIONS,
    confidence: asked.confidence,
    records: services.map(recordOf),
  });
}

/** Services by cloud and level. */
export function levelTable(services: readonly AzureService[]): LookUp['table'] {
  const rows = services.flatMap((service) =>
    (['azure-government', 'azure-us-dod', 'azure'] as const).flatMap((cloud) =>
      rowsOf(service, cloud).map((row) => [
        row.service,
        capital(CLOUD_LABELS[cloud]),
        ...LEVELS.map((level) => (isAt(row, level) ? 'yes' : '')),
      ]),
    ),
  );
  return {
    title: 'Audit scope',
    columns: ['Service', 'Cloud', ...LEVELS.map((level) => LEVEL_NAMES[level].replace('DoD ', ''))],
    rows,
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
