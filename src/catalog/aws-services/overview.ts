import { counted } from '../../knowledge/counted.ts';
import type { LookUp } from '../look-up.ts';
import { fipsCell } from './fips.ts';
import type { NamedService } from './names.ts';
import { suggestionsOn, wholeOf } from './presence.ts';
import { ABSENCE, type AwsSources, joined, recordsOfPrefixes, say } from './say.ts';
import { asOf, regionsCell, stateIn } from './state.ts';

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
