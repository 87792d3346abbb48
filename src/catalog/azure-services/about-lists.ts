import type { LookUp } from '../look-up.ts';
import { answerEndpoints } from './endpoint.ts';
import type { AzureQuestion } from './read-question.ts';
import type { AzureSources } from './say.ts';
import { answerDifference, answerList, answerWithout, type ScopeSet } from './service-lists.ts';
import type { AskedCloud } from './words.ts';

/** A list, a count or a difference of the lists, where a question asks for one. */
export function aboutLists(sources: AzureSources, read: AzureQuestion): LookUp | null {
  const { cues, clouds, levels } = read;
  const isOfAzure = read.saysAzure || clouds.some(({ cloud }) => cloud === 'azure-us-dod');
  if (!isOfAzure || (read.isYesNo && !cues.has('list'))) return null;
  if (cues.has('endpoint'))
    return clouds.length > 0 && levels.length === 0 ? answerEndpoints(sources) : null;
  const asksList =
    cues.has('services') || cues.has('scope') || (cues.has('list') && levels.length > 0);
  if (!asksList) return null;
  if (cues.has('without')) return withoutOf(sources, read);
  const [one, other] = setsOf(read);
  if (one === undefined) return null;
  if (cues.has('difference'))
    return other === undefined ? null : answerDifference(sources, one, other);
  if (other !== undefined || (levels.length === 0 && clouds.length === 0)) return null;
  const found = answerList(sources, one, cues.has('count'));
  const isOfScope = levels.length > 0 || cues.has('scope') || one.cloud !== 'azure-government';
  return found !== null && !isOfScope ? { ...found, certainty: 'named' } : found;
}

/** "il5 but not il6", "in azure but not in azure government": what stands before is wanted. */
function withoutOf(sources: AzureSources, read: AzureQuestion): LookUp | null {
  const at = read.withoutAt ?? 0;
  const before = partOf(read, (start) => start < at);
  const after = partOf(read, (start) => start > at);
  if (after.cloud === null && after.level === null) return null;
  const isAgainstGovernment = after.cloud === 'azure-government' && before.level === null;
  const inside = {
    cloud: before.cloud ?? (isAgainstGovernment ? ('azure' as const) : 'azure-government'),
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
  const named: AskedCloud[] = [...new Set(clouds.map(({ cloud }) => cloud))];
  const compares = cues.has('difference');
  if (levels.length > 1 && compares)
    return levels.map((each) => ({ cloud: named[0] ?? 'azure-government', level: each.level }));
  if (named.length === 0) return [{ cloud: 'azure-government', level }];
  if (named.length === 1 && compares && named[0] !== 'azure') named.unshift('azure');
  return named.map((cloud) => ({ cloud, level }));
}
