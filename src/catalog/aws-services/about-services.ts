import type { LookUp } from '../look-up.ts';
import { answerFips } from './fips.ts';
import type { Meant } from './follow-up.ts';
import { answerOverview } from './overview.ts';
import { READ_AS } from './place-names.ts';
import { answerPresence, wholeOf } from './presence.ts';
import type { AwsQuestion } from './read-question.ts';
import type { AwsSources } from './say.ts';
import type { Cue } from './words.ts';

const SURE = 0.97;
const SURE_OF_A_SLIP = 0.85;
const SURE_OF_A_NAME = 0.6;
const WHICH: readonly Cue[] = ['regions', 'partitions', 'where', 'count', 'list'];

/** What the list says of services that a question names; null where it asks for what only facts tell. */
export function aboutServices(
  sources: AwsSources,
  read: AwsQuestion,
  { services, places }: Meant,
): LookUp | null {
  const { cues } = read;
  const [service] = services;
  if (service === undefined || asksForFacts(read, places.length)) return null;
  if (services.length > 1 && services.some(({ isOwn }) => !isOwn)) return null;
  const confidence = read.corrected.length > 0 ? SURE_OF_A_SLIP : SURE;
  const asksWhich = WHICH.some((cue) => cues.has(cue));
  const answersYes = !cues.has('without') && (read.isYesNo || !asksWhich);
  if (cues.has('fips'))
    return service.isOwn ? answerFips(sources, { services, places, answersYes, confidence }) : null;
  if (places.length > 0) {
    const caveats = read.places.flatMap(({ said }) => READ_AS[said] ?? []);
    const found = answerPresence(sources, { services, places, answersYes, caveats, confidence });
    const isNamed =
      !read.isAsked || (!read.isYesNo && !found.isThere) || !services.some(({ isOwn }) => isOwn);
    return isNamed ? { ...found.lookUp, certainty: 'named' } : found.lookUp;
  }
  const isWeak =
    !read.saysAws && read.services.every(({ said }) => sources.names.isWeakWithoutPlace(said));
  const asks =
    cues.has('partitions') ||
    (!isWeak && (cues.has('regions') || cues.has('where'))) ||
    (read.saysAws && cues.has('endpoints'));
  if (!asks && (isWeak || services.length > 1)) return null;
  if (services.length === 1)
    return answerOverview(
      sources,
      service,
      asks ? 'asked' : 'named',
      asks ? confidence : SURE_OF_A_NAME,
    );
  const everywhere = sources.table.partitions.map(({ id }) => wholeOf(id));
  const asked = { services, places: everywhere, answersYes: false, caveats: [], confidence };
  return answerPresence(sources, asked).lookUp;
}

/** How a service differs, what it lacks, what it is called: the list of endpoints does not tell. */
function asksForFacts({ cues, isYesNo }: AwsQuestion, places: number): boolean {
  if (cues.has('fact') || cues.has('only')) return true;
  if (cues.has('difference') && places < 2) return true;
  return cues.has('without') && !isYesNo && places > 0;
}
