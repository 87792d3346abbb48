import type { Catalog } from '../catalog.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { indexNames, type NamedService, type Place } from './names.ts';
import { answerFips, answerOverview } from './overview.ts';
import { READ_AS } from './place-names.ts';
import { answerPartitions, answerPlace } from './places.ts';
import { answerPresence, wholeOf } from './presence.ts';
import { type AwsQuestion, readAwsQuestion } from './read-question.ts';
import { awsRecords } from './records.ts';
import type { AwsSources } from './say.ts';
import { answerDifference, answerServices } from './service-lists.ts';
import { readAwsTable } from './table.ts';
import { splitByWithout } from './without.ts';

const SURE = 0.97;
const SURE_OF_A_SLIP = 0.85;
const COMMERCIAL = wholeOf('aws');

/** In which partitions and regions AWS services have endpoints, after the SDKs' endpoint list. */
export const awsServices: Domain = {
  name: 'aws-services',
  open(catalog: Catalog): OpenDomain | null {
    const file = catalog.table('aws-endpoints');
    if (file === null) return null;
    const table = readAwsTable(file);
    const sources: AwsSources = { table, names: indexNames(table) };
    return {
      lookUp: (question) => lookUp(sources, question),
      records: (): Iterable<CatalogRecord> => awsRecords(sources),
    };
  },
};

function lookUp(sources: AwsSources, question: LookUpQuestion): LookUp | null {
  const read = readAwsQuestion(question.words, sources.names);
  if (read === null) return null;
  const followed = followUp(sources, read, question);
  return read.services.length > 0 || followed.services.length > 0
    ? aboutServices(sources, read, followed)
    : aboutPlaces(sources, read, followed, question.words);
}

interface Followed {
  readonly services: readonly NamedService[];
  readonly places: readonly Place[];
}

/** "and in the secret region?" asks of the service that the question before named, and the other way round. */
function followUp(
  sources: AwsSources,
  read: AwsQuestion,
  { words, history }: LookUpQuestion,
): Followed {
  const services = [...new Set(read.services.flatMap(({ meanings }) => meanings))];
  const places = once(read.places.map(({ place }) => place));
  const continues =
    ['and', 'what', 'how', 'or'].includes(words[0] ?? '') &&
    ['about', 'and', 'or'].some((word) => words.slice(0, 2).includes(word));
  const last = history.at(-1);
  if (!continues || last === undefined || read.cues.size > 0) return { services, places };
  const before = readAwsQuestion(
    last
      .split(/[^a-z0-9.-]+/)
      .flatMap((part) => part.split('-'))
      .filter(Boolean),
    sources.names,
  );
  if (before === null) return { services, places };
  if (services.length === 0 && places.length > 0)
    return { services: [...new Set(before.services.flatMap(({ meanings }) => meanings))], places };
  if (places.length === 0 && services.length > 0)
    return { services, places: once(before.places.map(({ place }) => place)) };
  return { services, places };
}

function aboutServices(
  sources: AwsSources,
  read: AwsQuestion,
  { services, places }: Followed,
): LookUp | null {
  const { cues } = read;
  const confidence = read.corrected.length > 0 ? SURE_OF_A_SLIP : SURE;
  const [service] = services;
  if (service === undefined) return null;
  const asksWhich = ['regions', 'partitions', 'where', 'count', 'list'].some((cue) =>
    cues.has(cue as 'where'),
  );
  const answersYes = !cues.has('without') && (read.isYesNo || !asksWhich);
  if (cues.has('fips') && services.length === 1)
    return answerFips(sources, service, places, answersYes, confidence);
  if (places.length > 0) {
    const caveats = read.places.flatMap(({ said }) => READ_AS[said] ?? []);
    return answerPresence(sources, { services, places, answersYes, caveats, confidence });
  }
  const isWeak =
    !read.saysAws && read.services.every(({ said }) => sources.names.isWeakWithoutPlace(said));
  const asks =
    cues.has('partitions') ||
    (cues.has('regions') && !isWeak) ||
    (cues.has('where') && !isWeak) ||
    (cues.has('endpoints') && read.saysAws);
  if (isWeak && !asks) return null;
  if (services.length > 1) {
    if (!asks) return null;
    const all = sources.table.partitions.map(({ id }) => wholeOf(id));
    return answerPresence(sources, {
      services,
      places: all,
      answersYes: false,
      caveats: [],
      confidence,
    });
  }
  return answerOverview(sources, service, asks ? 'asked' : 'named', asks ? confidence : 0.6);
}

function aboutPlaces(
  sources: AwsSources,
  read: AwsQuestion,
  { places }: Followed,
  words: readonly string[],
): LookUp | null {
  const { cues } = read;
  const counts = cues.has('count');
  const onlyFips = cues.has('fips');
  const asksServices =
    cues.has('services') ||
    (onlyFips && cues.has('endpoints')) ||
    (counts && cues.has('endpoints'));
  const [one, other] = places;
  if (one === undefined) {
    const isBare = cues.has('partitions') && read.saysAws;
    return isBare ? answerPartitions(sources, 'asked') : null;
  }
  const { inside, outside } = splitByWithout(read, words);
  if (cues.has('without') && (asksServices || places.length > 1))
    return answerServices(sources, {
      inside: inside.length > 0 ? inside : [COMMERCIAL],
      outside,
      onlyFips,
      counts,
    });
  if (cues.has('difference') && other !== undefined && places.length === 2 && !cues.has('fact'))
    return cues.has('services') || (one.region !== null && other.region !== null)
      ? answerDifference(sources, [one, other])
      : null;
  if (asksServices && !cues.has('fact'))
    return answerServices(sources, { inside: places, outside: [], onlyFips, counts });
  if (places.length > 1 || onlyFips) return null;
  if (cues.has('fact') || cues.has('partitions')) return answerPlace(sources, one, 'asked');
  if (cues.has('regions') && one.region === null) return answerPlace(sources, one, 'named');
  const isById = read.places.some(({ said }) => /\d$/.test(said) || said.startsWith('aws '));
  if (!isById || (read.isYesNo === false && cues.size > 1)) return null;
  return answerPlace(sources, one, one.region === null ? 'named' : 'asked');
}

const once = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [`${place.partition} ${place.region}`, place])).values(),
];
