import type { LookUp } from '../look-up.ts';
import type { Place } from './names.ts';
import { answerPartitions, answerPlace } from './places.ts';
import { wholeOf } from './presence.ts';
import type { AwsQuestion } from './read-question.ts';
import type { AwsSources } from './say.ts';
import { answerDifference, answerServices } from './service-lists.ts';
import { splitByWithout } from './without.ts';

const COMMERCIAL = wholeOf('aws');

/** What the list says of partitions and regions that a question names; null where it asks for more. */
export function aboutPlaces(
  sources: AwsSources,
  read: AwsQuestion,
  places: readonly Place[],
  words: readonly string[],
): LookUp | null {
  const { cues } = read;
  const [one, other] = places;
  if (one === undefined)
    return read.saysAws && words.includes('partitions') ? answerPartitions(sources, 'asked') : null;
  const counts = cues.has('count');
  const onlyFips = cues.has('fips');
  const asksServices = cues.has('services') || ((onlyFips || counts) && cues.has('endpoints'));
  if (onlyFips && cues.has('without')) return null;
  if (cues.has('without') && (asksServices || places.length > 1)) {
    const { inside, outside } = splitByWithout(read, words);
    const others = inside.length > 0 ? inside : besides(sources, outside);
    return answerServices(sources, { inside: others, outside, onlyFips, counts });
  }
  if (cues.has('difference')) {
    if (other === undefined || places.length > 2 || cues.has('fact')) return null;
    const isOfServices = asksServices || (one.region !== null && other.region !== null);
    return isOfServices ? answerDifference(sources, [one, other]) : null;
  }
  if (asksServices && cues.has('only')) {
    const outside = one.region === null ? [] : besides(sources, [one]);
    return outside.length === 0
      ? null
      : answerServices(sources, { inside: [one], outside, onlyFips, counts });
  }
  if (cues.has('where') || cues.has('only')) return null;
  if (asksServices && !cues.has('fact')) {
    // "Does it have all services?" is a question for facts.
    if (read.isYesNo && !counts && !cues.has('list') && !onlyFips) return null;
    return answerServices(sources, { inside: places, outside: [], onlyFips, counts });
  }
  if (places.length > 1 || onlyFips) return null;
  if (cues.has('fact') || (cues.has('partitions') && one.region !== null))
    return answerPlace(sources, one, 'asked');
  if (cues.has('partitions') || cues.has('regions')) return answerPlace(sources, one, 'named');
  const isById = read.places.some(({ said }) => /\d$/.test(said) || isIdOf(said, one));
  return isById && cues.size === 0 ? answerPlace(sources, one, 'named') : null;
}

/** What a place that lacks something is compared with: the other regions of its partition, or commercial AWS. */
function besides({ table }: AwsSources, [place]: readonly Place[]): readonly Place[] {
  const siblings = table.partitions.find(({ id }) => id === place?.partition)?.regions ?? [];
  if (place === undefined || place.region === null || siblings.length !== 2) return [COMMERCIAL];
  return siblings
    .filter(({ id }) => id !== place.region)
    .map(({ id }) => ({ partition: place.partition, region: id, label: id }));
}

const isIdOf = (said: string, { partition }: Place): boolean =>
  said === partition.replaceAll('-', ' ') && partition !== 'aws';
