import type { LookUp } from '../look-up.ts';
import type { NamedService, Place } from './names.ts';
import { officialName } from './official-names.ts';
import { ABSENCE, type AwsSources, joined, PRESENCE, recordsOfPrefixes, say } from './say.ts';
import { MAY_SHARE } from './service-names.ts';
import { asOf, type EndpointState, regionsCell, sayWhere, stateIn } from './state.ts';

interface Asked {
  readonly services: readonly NamedService[];
  readonly places: readonly Place[];
  /** Whether "Yes" or its lack is the answer; not for "isn't", nor for "which regions". */
  readonly answersYes: boolean;
  readonly caveats: readonly string[];
  readonly confidence: number;
}

/** Whether services have an endpoint in places, and whether any has. */
export function answerPresence(
  sources: AwsSources,
  asked: Asked,
): { lookUp: LookUp; isThere: boolean } {
  const [service] = asked.services;
  const [place] = asked.places;
  const isOne = asked.services.length === 1 && asked.places.length === 1;
  const isThere = asked.services.some((each) =>
    asked.places.some((where) => stateIn(sources.table, each, where).isListed),
  );
  const lookUp =
    isOne && service !== undefined && place !== undefined
      ? answerOne(sources, service, place, asked)
      : answerSeveral(sources, asked);
  return { lookUp, isThere };
}

function answerOne(sources: AwsSources, service: NamedService, place: Place, asked: Asked): LookUp {
  const { table, names } = sources;
  const state = stateIn(table, service, place);
  const label = names.partitionLabel(place.partition);
  const where = sayWhere(state, place, label);
  const absent = `No endpoint is listed for ${service.name} in ${placeLabel(place, label)} ${asOf(table)}`;
  const isIt = asked.answersYes ? 'Yes: ' : '';
  const headline = service.isOwn
    ? state.isListed
      ? `${isIt}${service.name} has an endpoint ${where} ${asOf(table)}.`
      : `${absent}.`
    : state.isListed
      ? `${service.name} is not listed by itself: ${service.why}, listed ${where} ${asOf(table)}.`
      : `${absent}: ${service.why}.`;
  return say(sources, {
    intent: asked.answersYes ? 'yes-no' : 'where',
    headline,
    points: pointsOn(sources, service, place, state),
    table: null,
    caveats: [...asked.caveats, state.isListed ? PRESENCE : ABSENCE],
    suggestions: suggestionsOn(service),
    confidence: asked.confidence,
    records: recordsOfPrefixes(service.prefixes),
  });
}

function pointsOn(
  sources: AwsSources,
  service: NamedService,
  place: Place,
  state: EndpointState,
): string[] {
  const { table, names } = sources;
  const points: string[] = [];
  const shared = MAY_SHARE[service.name];
  if (!state.isListed && shared !== undefined && table.rows.has(`${place.partition} ${shared}`))
    points.push(
      `${service.name} can also answer at the endpoint of ${officialName(shared)}, which is listed there.`,
    );
  if (state.isListed) {
    const missing = missingRegions(sources, state, place);
    if (missing.length > 0 && missing.length <= 4)
      points.push(`None is listed in ${joined(missing)}.`);
    points.push(fipsPoint(state, place));
  } else {
    const elsewhere = table.partitions
      .filter(({ id }) => stateIn(table, service, wholeOf(id)).isListed)
      .map(({ id }) => names.partitionLabel(id));
    points.push(
      elsewhere.length === 0
        ? 'The list has none in any other partition either.'
        : `It is listed in ${joined(elsewhere)}.`,
    );
  }
  return points.filter((point) => point !== '');
}

function missingRegions({ table }: AwsSources, state: EndpointState, place: Place): string[] {
  if (place.region !== null || state.regions.length === 0) return [];
  const all = table.partitions.find(({ id }) => id === place.partition)?.regions ?? [];
  return all.map(({ id }) => id).filter((id) => !state.regions.includes(id));
}

function fipsPoint({ fips, regions, isGlobal }: EndpointState, place: Place): string {
  if (fips.length === 0) return 'No FIPS endpoint is listed for it there.';
  if (place.region !== null || (isGlobal && regions.length === 0))
    return 'It has a FIPS endpoint there.';
  if (fips.length >= regions.length) return 'It has FIPS endpoints in the same regions.';
  return `It has FIPS endpoints in ${fips.length > 6 ? `${fips.length} of them` : joined(fips)}.`;
}

function answerSeveral(sources: AwsSources, asked: Asked): LookUp {
  const { table, names } = sources;
  const rows = asked.services.map((service) => [
    service.isOwn
      ? service.name
      : `${service.name} (through ${joined(service.prefixes.map((each) => officialName(each) ?? each))})`,
    ...asked.places.map((place) => cellOf(stateIn(table, service, place), place)),
  ]);
  const pairs = asked.services.flatMap((service) =>
    asked.places.map((place) => stateIn(table, service, place).isListed && service.isOwn),
  );
  const places = joined(
    asked.places.map((place) => placeLabel(place, names.partitionLabel(place.partition))),
  );
  const services = joined(asked.services.map(({ name }) => name));
  const there = pairs.filter(Boolean).length;
  const headline =
    there === pairs.length
      ? `${asked.answersYes ? 'Yes: ' : ''}${services} ${asked.services.length > 1 ? 'have endpoints' : 'has endpoints'} in ${places} ${asOf(table)}.`
      : there === 0
        ? `No endpoint is listed for ${services} in ${places} ${asOf(table)}.`
        : `An endpoint is listed for some and not for others ${asOf(table)}: see the table.`;
  return say(sources, {
    intent: asked.answersYes ? 'yes-no' : 'list',
    headline,
    table: {
      title: 'Endpoints listed',
      columns: ['Service', ...asked.places.map((place) => shortLabel(place))],
      rows,
    },
    caveats: [...asked.caveats, there === pairs.length ? PRESENCE : ABSENCE],
    suggestions: asked.services.flatMap((service) => suggestionsOn(service).slice(0, 1)),
    confidence: asked.confidence,
    records: recordsOfPrefixes(asked.services.flatMap(({ prefixes }) => prefixes)),
  });
}

const cellOf = (state: EndpointState, place: Place): string =>
  place.region === null ? regionsCell(state) : state.isListed ? 'yes' : 'none listed';

export const wholeOf = (partition: string): Place => ({
  partition,
  region: null,
  label: partition,
});

export const placeLabel = (place: Place, partitionLabel: string): string =>
  place.region === null
    ? partitionLabel
    : `${place.label} (${partitionLabel.replace(/^the /, '')})`;

export const shortLabel = ({ partition, region }: Place): string => region ?? partition;

export const suggestionsOn = ({ name, prefixes, isOwn }: NamedService): string[] =>
  isOwn && prefixes.length > 0
    ? [
        `Which partitions have ${name}?`,
        `Does ${name} have a FIPS endpoint in GovCloud?`,
        `Is ${name} in the AWS Top Secret region?`,
      ]
    : ['List services in GovCloud', 'How many services does GovCloud have an endpoint for?'];
