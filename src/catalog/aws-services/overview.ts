import { counted } from '../../knowledge/counted.ts';
import type { LookUp } from '../look-up.ts';
import type { NamedService, Place } from './names.ts';
import { placeLabel, suggestionsOn, wholeOf } from './presence.ts';
import { ABSENCE, type AwsSources, joined, recordsOfPrefixes, say } from './say.ts';
import { asOf, regionsCell, sayWhere, stateIn } from './state.ts';

/** In which partitions a service has endpoints, and in how many regions of each. */
export function answerOverview(
  sources: AwsSources,
  service: NamedService,
  certainty: LookUp['certainty'],
  confidence: number,
): LookUp {
  const { table, names } = sources;
  const states = table.partitions.map(({ id }) => ({
    id,
    state: stateIn(table, service, wholeOf(id)),
  }));
  const there = states.filter(({ state }) => state.isListed);
  const regions = there.reduce((sum, { state }) => sum + state.regions.length, 0);
  const counts =
    there.length === states.length
      ? `all ${states.length} partitions`
      : `${there.length} of the ${states.length} partitions`;
  const inRegions = regions === 0 ? '' : `, ${counted(regions, 'region')} in all`;
  const where = joined(there.map(({ id }) => names.partitionLabel(id)));
  const list = there.length === states.length ? '' : `: ${where}`;
  const found = `in ${counts} of AWS${inRegions} ${asOf(table)}${list}`;
  const headline =
    there.length === 0
      ? `No endpoint is listed for ${service.name} in any partition ${asOf(table)}${service.isOwn ? '' : `: ${service.why}`}.`
      : service.isOwn
        ? `${service.name} has endpoints ${found}.`
        : `${service.name} is not listed by itself: ${service.why}, listed ${found}.`;
  return say(sources, {
    certainty,
    intent: 'where',
    headline,
    table:
      there.length === 0
        ? null
        : {
            title: `Endpoints of ${service.name}`,
            columns: ['Partition', 'Regions', 'FIPS'],
            rows: states.map(({ id, state }) => [
              `${names.partitionShort(id)} (${id})`,
              regionsCell(state),
              state.fips.length === 0 ? '' : fipsCell(state.fips),
            ]),
          },
    caveats: there.length < states.length ? [ABSENCE] : [],
    suggestions: suggestionsOn(service).slice(1),
    confidence,
    records: recordsOfPrefixes(service.prefixes),
  });
}

const fipsCell = (fips: readonly string[]): string =>
  fips.includes('global')
    ? 'whole partition'
    : fips.length > 4
      ? `${fips.length} regions`
      : fips.join(', ');

/** Whether a service has FIPS endpoints in places, or in every partition where none is named. */
export function answerFips(
  sources: AwsSources,
  service: NamedService,
  places: readonly Place[],
  answersYes: boolean,
  confidence: number,
): LookUp {
  const { table, names } = sources;
  const asked = places.length > 0 ? places : table.partitions.map(({ id }) => wholeOf(id));
  const states = asked.map((place) => ({ place, state: stateIn(table, service, place) }));
  const having = states.filter(({ state }) => state.fips.length > 0);
  const [only] = states;
  const isOne = states.length === 1 && only !== undefined;
  const none = isOne
    ? `No FIPS endpoint is listed for ${service.name} in ${placeLabel(only.place, names.partitionLabel(only.place.partition))} ${asOf(table)}${only.state.isListed ? '; its ordinary endpoint is listed' : ', nor any other endpoint'}.`
    : `No FIPS endpoint is listed for ${service.name} ${asOf(table)}.`;
  const where = having.map(({ place, state }) => {
    const label = names.partitionLabel(place.partition);
    const regions = state.fips.filter((region) => region !== 'global');
    return sayWhere({ ...state, regions, isGlobal: regions.length === 0 }, place, label);
  });
  return say(sources, {
    intent: 'yes-no',
    headline:
      having.length === 0
        ? none
        : `${answersYes ? 'Yes: ' : ''}${service.name} has ${isOne && where[0]?.startsWith('in ') && only.state.fips.length === 1 ? 'a FIPS endpoint' : 'FIPS endpoints'} ${joined(where)} ${asOf(table)}.`,
    table: isOne
      ? null
      : {
          title: `FIPS endpoints of ${service.name}`,
          columns: ['Where', 'FIPS', 'Any endpoint'],
          rows: states.map(({ place, state }) => [
            place.region ?? names.partitionShort(place.partition),
            state.fips.length === 0 ? 'none listed' : fipsCell(state.fips),
            regionsCell(state),
          ]),
        },
    caveats: having.length === 0 ? [ABSENCE] : [],
    suggestions: [
      `Which partitions have ${service.name}?`,
      'Which GovCloud services have FIPS endpoints?',
    ],
    confidence,
    records: recordsOfPrefixes(service.prefixes),
  });
}
