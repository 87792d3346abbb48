import type { LookUp } from '../look-up.ts';
import type { NamedService, Place } from './names.ts';
import { placeLabel, wholeOf } from './presence.ts';
import { ABSENCE, type AwsSources, joined, recordsOfPrefixes, say } from './say.ts';
import { asOf, type EndpointState, regionsCell, sayWhere, stateIn } from './state.ts';

interface Asked {
  readonly services: readonly NamedService[];
  /** None means every partition. */
  readonly places: readonly Place[];
  readonly answersYes: boolean;
  readonly confidence: number;
}

interface Found {
  readonly service: NamedService;
  readonly place: Place;
  readonly state: EndpointState;
}

/** Whether services have FIPS endpoints in places. */
export function answerFips(sources: AwsSources, asked: Asked): LookUp {
  const { table, names } = sources;
  const places =
    asked.places.length > 0 ? asked.places : table.partitions.map(({ id }) => wholeOf(id));
  const found = asked.services.flatMap((service) =>
    places.map((place) => ({ service, place, state: stateIn(table, service, place) })),
  );
  const having = found.filter(({ state }) => state.fips.length > 0);
  return say(sources, {
    intent: 'yes-no',
    headline: headlineOf(sources, found, having, asked),
    table:
      found.length === 1
        ? null
        : {
            title: 'FIPS endpoints',
            columns: ['Service', 'Where', 'FIPS', 'Any endpoint'],
            rows: found.map(({ service, place, state }) => [
              service.name,
              place.region ?? names.partitionShort(place.partition),
              state.fips.length === 0 ? 'none listed' : fipsCell(state.fips),
              regionsCell(state),
            ]),
          },
    caveats: having.length < found.length ? [ABSENCE] : [],
    suggestions: [
      ...asked.services.map(({ name }) => `Which partitions have ${name}?`).slice(0, 2),
      'Which GovCloud services have FIPS endpoints?',
    ],
    confidence: asked.confidence,
    records: recordsOfPrefixes(asked.services.flatMap(({ prefixes }) => prefixes)),
  });
}

function headlineOf(
  sources: AwsSources,
  found: readonly Found[],
  having: readonly Found[],
  { services, answersYes }: Asked,
): string {
  const { table, names } = sources;
  const subject = joined(services.map(({ name }) => name));
  const [only] = found;
  if (having.length === 0) {
    if (found.length > 1 || only === undefined)
      return `No FIPS endpoint is listed for ${subject} ${asOf(table)}.`;
    const where = placeLabel(only.place, names.partitionLabel(only.place.partition));
    const rest = only.state.isListed ? 'its ordinary endpoint is listed' : 'nor is any other';
    return `No FIPS endpoint is listed for ${subject} in ${where} ${asOf(table)}; ${rest}.`;
  }
  if (services.length > 1 && having.length < found.length)
    return `FIPS endpoints are listed for some and not for others ${asOf(table)}: see the table.`;
  const where = new Set(having.map((each) => whereOf(sources, each)));
  const [one] = having;
  const isSingle = having.length === 1 && one?.state.fips.length === 1;
  const verb = services.length > 1 ? 'have' : 'has';
  return `${answersYes ? 'Yes: ' : ''}${subject} ${verb} ${isSingle ? 'a FIPS endpoint' : 'FIPS endpoints'} ${joined([...where])} ${asOf(table)}.`;
}

function whereOf({ names }: AwsSources, { place, state }: Found): string {
  const regions = state.fips.filter((region) => region !== 'global');
  const fips = { ...state, regions, isGlobal: regions.length === 0 };
  return sayWhere(fips, place, names.partitionLabel(place.partition));
}

export const fipsCell = (fips: readonly string[]): string =>
  fips.includes('global')
    ? 'whole partition'
    : fips.length > 4
      ? `${fips.length} regions`
      : fips.join(', ');
