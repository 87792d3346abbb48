import type { Catalog } from '../catalog.ts';
import type { Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { answerEndpoint, answerEndpoints, answerHost } from './endpoint.ts';
import { groupServices } from './groups.ts';
import { answerInCloud, answerOverview, answerStranger } from './overview.ts';
import { type AzureQuestion, readAzureQuestion } from './read-question.ts';
import { azureRecords } from './records.ts';
import { type AzureSources, dodEdition } from './say.ts';
import { answerScope } from './scope.ts';
import { answerDifference, answerList, answerWithout, type ScopeSet } from './service-lists.ts';
import { readEndpointTable, readScopeTable } from './table.ts';
import type { AskedCloud } from './words.ts';

const SURE = 0.96;
const SURE_OF_A_SLIP = 0.85;

/** Which Azure services are in audit scope at which level, and their government endpoints. */
export const azureServices: Domain = {
  name: 'azure-services',
  open(catalog: Catalog): OpenDomain | null {
    const scope = catalog.table('azure-audit-scope');
    if (scope === null) return null;
    const endpoints = catalog.table('azure-endpoints');
    const rows = endpoints === null ? [] : readEndpointTable(endpoints);
    const sources: AzureSources = {
      services: groupServices(readScopeTable(scope), rows),
      scope: scope.edition,
      dod: dodEdition(scope.edition),
      endpoints: endpoints?.edition ?? null,
    };
    return {
      lookUp: (question) => lookUp(sources, question),
      records: () => azureRecords(sources),
    };
  },
};

function lookUp(sources: AzureSources, question: LookUpQuestion): LookUp | null {
  const host = hostIn(question);
  if (host !== null) return answerHost(sources, host);
  const read = readAzureQuestion(question.words, sources.services);
  if (read === null) return null;
  if (read.stranger !== null) return answerStranger(sources, read.stranger);
  if (read.services.length > 0) return aboutServices(sources, read);
  return aboutLists(sources, read);
}

const HOST = /(?<![\w@-])(?:[a-z0-9-]+\.)+(?:us|net|com|io)(?![\w-])/;
const AROUND_HOST =
  /^(?:what|which|is|the|an?|service|for|endpoint|of|does|belong|to|at|url|host|azure|in|gov|government|who|uses?|https?)$/;

/** A host name, where the question asks of nothing but it. */
function hostIn({ text }: LookUpQuestion): string | null {
  const host = HOST.exec(text)?.[0];
  if (host === undefined) return null;
  const rest = text
    .replace(host, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return rest.every((word) => AROUND_HOST.test(word)) ? host : null;
}

function aboutServices(sources: AzureSources, read: AzureQuestion): LookUp | null {
  const { services, levels, clouds, cues } = read;
  const confidence = read.corrected ? SURE_OF_A_SLIP : SURE;
  const [service] = services;
  if (service === undefined) return null;
  const cloud = clouds[0]?.cloud ?? null;
  if (cues.has('endpoint')) {
    const asksAzure = read.saysAzure || cloud !== null;
    return asksAzure ? answerEndpoint(sources, services, cloud === 'azure', confidence) : null;
  }
  const level = levels[0]?.level ?? null;
  const answersYes = !cues.has('without');
  if (levels.length > 1) return answerOverview(sources, services, 'asked', confidence);
  if (level !== null)
    return answerScope(sources, services, { level, cloud, answersYes, confidence });
  if (clouds.length > 1) return answerOverview(sources, services, 'asked', confidence);
  const asksLevels = cues.has('levels') || cues.has('scope');
  const isAzures = read.saysAzure || read.isTelling;
  if (asksLevels)
    return answerOverview(sources, services, isAzures ? 'asked' : 'named', confidence);
  if (cloud !== null && services.length === 1 && (read.saysAzure || cloud !== 'secret'))
    return answerInCloud(sources, service, cloud, answersYes, confidence);
  if (cloud !== null && read.saysAzure)
    return answerOverview(sources, services, 'asked', confidence);
  return cloud === null && isAzures ? answerOverview(sources, services, 'named', 0.6) : null;
}

function aboutLists(sources: AzureSources, read: AzureQuestion): LookUp | null {
  const { cues, clouds, levels, saysAzure } = read;
  const isOfAzure = saysAzure || clouds.some(({ cloud }) => cloud === 'azure-us-dod');
  if (!isOfAzure) return null;
  const asksList =
    cues.has('services') || cues.has('scope') || (cues.has('list') && levels.length > 0);
  if (cues.has('endpoint') && !cues.has('services') && levels.length === 0)
    return clouds.length > 0 && !read.isYesNo ? answerEndpoints(sources) : null;
  if (!asksList || (read.isYesNo && !cues.has('list'))) return null;
  if (cues.has('without')) return withoutOf(sources, read);
  const [one, other] = setsOf(read);
  if (one === undefined) return null;
  if (cues.has('difference'))
    return other === undefined ? null : answerDifference(sources, one, other);
  if (levels.length === 0 && clouds.length === 0) return null;
  return answerList(sources, one, cues.has('count'));
}

/** "il5 but not il6", "in azure but not in azure government": what stands before is wanted. */
function withoutOf(sources: AzureSources, read: AzureQuestion): LookUp | null {
  const at = read.withoutAt ?? 0;
  const before = partOf(read, (start) => start < at);
  const after = partOf(read, (start) => start > at);
  const cloud = before.cloud ?? after.cloud ?? 'azure-government';
  if (after.cloud === null && after.level === null) return null;
  if (before.cloud === null && before.level === null && after.level === null)
    return answerWithout(
      sources,
      { cloud: 'azure', level: null },
      { cloud: after.cloud ?? cloud, level: null },
    );
  const inside = {
    cloud:
      before.cloud ??
      (after.cloud === 'azure-government' && before.level === null
        ? ('azure' as const)
        : 'azure-government'),
    level: before.level,
  };
  const outside = {
    cloud: after.cloud ?? inside.cloud,
    level: after.level ?? (after.cloud === 'azure-us-dod' ? 'il5' : before.level),
  };
  return answerWithout(sources, inside, outside);
}

function partOf({ clouds, levels }: AzureQuestion, isIn: (start: number) => boolean) {
  return {
    cloud: clouds.find(({ start }) => isIn(start))?.cloud ?? null,
    level: levels.find(({ start }) => isIn(start))?.level ?? null,
  };
}

/** The lists that a question names; public Azure beside Azure Government where only that is compared. */
function setsOf({ clouds, levels, cues }: AzureQuestion): ScopeSet[] {
  const level = levels[0]?.level ?? null;
  const named: AskedCloud[] = clouds.map(({ cloud }) => cloud);
  const compares = cues.has('difference');
  if (levels.length > 1 && compares)
    return levels.map((each) => ({ cloud: named[0] ?? 'azure-government', level: each.level }));
  if (named.length === 0) return [{ cloud: 'azure-government', level }];
  if (named.length === 1 && compares && named[0] !== 'azure') named.unshift('azure');
  return named.map((cloud) => ({ cloud, level }));
}
