import type { LookUp, LookUpStatement } from '../look-up.ts';
import { sayDate } from '../say-date.ts';
import type { AzureService } from './groups.ts';
import { LEVEL_NAMES } from './level-names.ts';
import {
  type AzureSources,
  age,
  asOf,
  CLOUD_LABELS,
  editionOf,
  isAt,
  joined,
  QUESTIONS,
  recordOf,
  rowsOf,
  SECRET,
  say,
} from './say.ts';
import { levelTable, otherLevels } from './scope.ts';
import { LEVELS } from './table.ts';
import type { AskedCloud } from './words.ts';

/** Whether a service is in a cloud, which its list tells only of the audit scope. */
export function answerInCloud(
  sources: AzureSources,
  service: AzureService,
  cloud: AskedCloud,
  answersYes: boolean,
  confidence: number,
): LookUp {
  const edition = editionOf(sources, cloud);
  const rows = rowsOf(service, cloud);
  const levels = (cloud === 'secret' ? (['il6'] as const) : LEVELS).filter((level) =>
    rows.some((row) => isAt(row, level)),
  );
  const isThere = levels.length > 0;
  const others = otherLevels(sources, service, null);
  const headline = isThere
    ? `${answersYes ? 'Yes: ' : ''}${service.name} is in the audit scope of ${CLOUD_LABELS[cloud]}, at ${joined(levels.map((level) => LEVEL_NAMES[level]))}${cloud === 'azure-government' && levels.includes('il6') ? ' (IL6 in Azure Government Secret)' : ''}, ${asOf(edition)}.`
    : `Not listed: ${service.name} is not in the audit scope of ${CLOUD_LABELS[cloud]} ${asOf(edition)}.`;
  return say(edition, {
    certainty: isThere ? 'asked' : 'named',
    intent: 'yes-no',
    headline,
    points: [...(isThere ? [] : others), ...endpointPoints(sources, service)],
    table: rows.length > 1 ? levelTable([service]) : null,
    caveats: [...(cloud === 'secret' ? [SECRET] : []), age(sources)],
    suggestions: [`Is ${service.name} IL5?`, ...QUESTIONS.slice(0, 2)],
    confidence,
    records: [recordOf(service)],
  });
}

/** Everything that the lists have on services. */
export function answerOverview(
  sources: AzureSources,
  services: readonly AzureService[],
  certainty: LookUp['certainty'],
  confidence: number,
): LookUp | null {
  const [service] = services;
  if (service === undefined) return null;
  const listed = services.filter(({ scope }) => Object.keys(scope).length > 0);
  if (listed.length === 0) return null;
  const government = LEVELS.filter((level) =>
    rowsOf(service, 'azure-government').some((row) => isAt(row, level)),
  );
  const headline =
    services.length > 1
      ? `${joined(services.map(({ name }) => name))} are in Microsoft’s audit scope ${asOf(sources.scope)} as the table says.`
      : government.length > 0
        ? `In Azure Government ${service.name} is in audit scope at ${joined(government.map((level) => LEVEL_NAMES[level]))}${government.includes('il6') ? ' (IL6 in Azure Government Secret)' : ''}, ${asOf(sources.scope)}.`
        : `${service.name} is not listed in the audit scope of Azure Government, but in that of ${joined((['azure-us-dod', 'azure'] as const).filter((cloud) => rowsOf(service, cloud).length > 0).map((cloud) => CLOUD_LABELS[cloud]))}, ${asOf(sources.scope)}.`;
  return say(sources.scope, {
    certainty: services.length === 1 && government.length === 0 ? 'named' : certainty,
    intent: 'topic',
    headline,
    points: services.length === 1 ? endpointPoints(sources, service) : [],
    table: levelTable(listed),
    caveats: [age(sources)],
    suggestions: [`Is ${service.name} IL5?`, ...QUESTIONS.slice(0, 3)],
    confidence,
    records: services.map(recordOf),
  });
}

function endpointPoints({ endpoints }: AzureSources, service: AzureService): LookUpStatement[] {
  const [row, ...others] = service.endpoints;
  if (endpoints === null || row === undefined || others.length > 0) return [];
  const text = `Its Azure Government endpoint is ${row.government} (${sayDate(endpoints.date)}).`;
  return [{ text, editions: [endpoints] }];
}

/** "azure container apps": nothing of that name is in the lists. */
export function answerStranger(sources: AzureSources, stranger: string): LookUp {
  return say(sources.scope, {
    certainty: 'named',
    intent: 'yes-no',
    headline: `Not listed: Microsoft’s audit scope ${asOf(sources.scope)} has no service “Azure ${titled(stranger)}”.`,
    caveats: [age(sources)],
    suggestions: QUESTIONS,
    confidence: 0.7,
    records: [],
  });
}

const titled = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
