import { counted } from '../../knowledge/counted.ts';
import type { LookUp } from '../look-up.ts';
import type { Place } from './names.ts';
import { type AwsSources, joined, say } from './say.ts';
import { rowsIn } from './service-lists.ts';
import { asOf, partitionOf } from './state.ts';

/** What a region or partition is: name, partition, DNS suffix, regions, how its ARNs begin. */
export function answerPlace(
  sources: AwsSources,
  place: Place,
  certainty: LookUp['certainty'],
): LookUp | null {
  const { table, names } = sources;
  const partition = partitionOf(table, place.partition);
  if (partition === undefined) return null;
  const { id, name, dnsSuffix, regions } = partition;
  const region = regions.find((each) => each.id === place.region);
  const arns = `ARNs in it begin with arn:${id}: and its host names end in ${dnsSuffix}.`;
  const services = `${counted(rowsIn(table, place).length, 'service endpoint')} ${rowsIn(table, place).length === 1 ? 'is' : 'are'} listed in it.`;
  return say(sources, {
    certainty,
    intent: 'definition',
    headline:
      region === undefined
        ? `${names.partitionShort(id)} is the partition ${id}, with the DNS suffix ${dnsSuffix} and ${counted(regions.length, 'region')} ${asOf(table)}${regions.length > 4 ? '' : `: ${joined(regions.map((each) => each.id))}`}.`
        : `${region.id} is ${region.name}, in the partition ${id} (${name}) with the DNS suffix ${dnsSuffix}, ${asOf(table)}.`,
    points: [arns, services],
    table:
      region === undefined && regions.length > 1
        ? {
            title: `Regions of ${id}`,
            columns: ['Region', 'Name'],
            rows: regions.map((each) => [each.id, each.name]),
          }
        : null,
    suggestions: [
      `List services in ${region?.id ?? id}`,
      `How many services does ${region?.id ?? id} have an endpoint for?`,
      'Which partitions does AWS have?',
    ],
    records: [`aws-partition:${id}`],
  });
}

/** All partitions in a table. */
export function answerPartitions(sources: AwsSources, certainty: LookUp['certainty']): LookUp {
  const { table, names } = sources;
  const regions = table.partitions.reduce((sum, each) => sum + each.regions.length, 0);
  return say(sources, {
    certainty,
    intent: 'list',
    headline: `AWS has ${table.partitions.length} partitions with ${regions} regions in its SDK endpoint list ${asOf(table)}: ${joined(table.partitions.map(({ id }) => id))}.`,
    table: {
      title: 'Partitions of AWS',
      columns: ['Partition', 'What it is', 'DNS suffix', 'Regions', 'Service endpoints'],
      rows: table.partitions.map(({ id, dnsSuffix, regions: own }) => [
        id,
        names.partitionShort(id),
        dnsSuffix,
        own.length > 4 ? String(own.length) : own.map((each) => each.id).join(', '),
        String(rowsIn(table, { partition: id, region: null, label: id }).length),
      ]),
    },
    suggestions: [
      'Which partition is us-gov-west-1 in?',
      'Which services are in AWS Secret but not in Top Secret?',
      'List services in GovCloud',
    ],
    records: table.partitions.map(({ id }) => `aws-partition:${id}`),
  });
}
