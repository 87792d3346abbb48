import type { LookUp } from '../look-up.ts';
import { answerEndpoint } from './endpoint.ts';
import { answerInCloud, answerOverview } from './overview.ts';
import type { AzureQuestion } from './read-question.ts';
import type { AzureSources } from './say.ts';
import { answerScope } from './scope.ts';
import { OF_OTHERS } from './service-names.ts';

const SURE = 0.96;
const SURE_OF_A_SLIP = 0.85;
const SURE_OF_A_NAME = 0.6;

/** What the lists say of services that a question names; null where it asks for what only facts tell. */
export function aboutServices(
  sources: AzureSources,
  read: AzureQuestion,
  words: readonly string[],
): LookUp | null {
  const found = answer(sources, read, words);
  const isOfOthers = read.services.some(({ key }) => OF_OTHERS.includes(key));
  return found !== null && isOfOthers ? { ...found, certainty: 'named' } : found;
}

function answer(
  sources: AzureSources,
  read: AzureQuestion,
  words: readonly string[],
): LookUp | null {
  const { services, levels, clouds, cues } = read;
  const [service] = services;
  if (service === undefined) return null;
  const confidence = read.corrected ? SURE_OF_A_SLIP : SURE;
  const cloud = clouds[0]?.cloud ?? null;
  const [level, other] = levels.map((each) => each.level);
  if (cues.has('endpoint')) {
    const asksAzure = read.saysAzure || cloud !== null;
    return asksAzure
      ? answerEndpoint(sources, services, { words, isPublic: cloud === 'azure', confidence })
      : null;
  }
  const answersYes = !cues.has('without');
  // "What is missing from X in Azure Government" asks for features.
  if (!answersYes && !read.isYesNo) return null;
  if (other !== undefined) return answerOverview(sources, services, 'asked', confidence);
  if (level !== undefined)
    return answerScope(sources, services, { level, cloud, answersYes, confidence });
  if (cues.has('difference')) return null;
  const isAzures = read.saysAzure || read.isTelling;
  if (cues.has('levels') || cues.has('scope'))
    return answerOverview(sources, services, isAzures ? 'asked' : 'named', confidence);
  if (services.length > 1 || !isAzures) return null;
  if (cloud === null) return answerOverview(sources, services, 'named', SURE_OF_A_NAME);
  const found = answerInCloud(sources, service, cloud, answersYes, confidence);
  return read.isYesNo ? found : { ...found, certainty: 'named' };
}
