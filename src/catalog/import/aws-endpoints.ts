import { counted } from '../../knowledge/counted.ts';
import { officialName } from '../aws-services/official-names.ts';
import { formAwsTable, readAwsTable } from '../aws-services/table.ts';
import type { CatalogFile } from '../catalog-file.ts';
import { readEndpointsJson } from './aws-endpoints-json.ts';
import { isServicesTable, readEndpointTables } from './aws-endpoints-table.ts';
import { editionDate } from './edition-date.ts';
import type { Change, Importer, ImportInput } from './importer.ts';

const EDITION = {
  title: 'endpoints.json (AWS SDK endpoint list)',
  publisher: 'AWS (botocore)',
  url: 'https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json',
  licence: 'Apache-2.0',
  check: 'https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html',
};

export const awsEndpoints: Importer = {
  name: 'aws-endpoints',
  about:
    "the AWS SDKs' endpoints.json (github.com/boto/botocore, botocore/data), or a table of services and one of partitions",
  read(input: ImportInput) {
    const texts = [input.text, ...input.others.map(({ text }) => text)];
    const isTable = texts.some(isServicesTable);
    const { partitions, services, dropped } = isTable
      ? { ...readEndpointTables(texts), dropped: [] }
      : readEndpointsJson(input.text);
    const file = formAwsTable({ ...EDITION, date: editionDate(input) }, partitions, services);
    const regions = partitions.reduce((sum, each) => sum + each.regions.length, 0);
    const nameless = new Set(services.map(({ prefix }) => prefix).filter((p) => !officialName(p)));
    return {
      file,
      report: [
        `read ${counted(services.length, 'service endpoint')} in ${counted(partitions.length, 'partition')} and ${counted(regions, 'region')}`,
        dropped.length === 0
          ? 'dropped nothing'
          : `dropped ${counted(dropped.length, 'service')} without an endpoint: ${dropped.join(', ')}`,
        ...(nameless.size === 0
          ? []
          : [`known by prefix alone, without a name: ${[...nameless].sort().join(', ')}`]),
      ],
    };
  },
  changesBetween: changesOfEndpoints,
};

function changesOfEndpoints(before: CatalogFile, after: CatalogFile): Change[] {
  const [old, now] = [readAwsTable(before), readAwsTable(after)];
  const keys = new Set([...old.rows.keys(), ...now.rows.keys()]);
  return [...keys].sort().flatMap((key): Change[] => {
    const [was, is] = [old.rows.get(key), now.rows.get(key)];
    const { partition = '', prefix = '' } = is ?? was ?? {};
    const record = `aws-service:${prefix}`;
    const name = `${officialName(prefix) ?? prefix} in ${partition}`;
    if (was === undefined) return [{ kind: 'added', record, text: name }];
    if (is === undefined) return [{ kind: 'removed', record, text: name }];
    const parts = [...moved('', was.regions, is.regions), ...moved('FIPS in ', was.fips, is.fips)];
    if (parts.length === 0) return [];
    return [{ kind: 'changed', record, text: `${name}: ${parts.join('; ')}` }];
  });
}

function moved(what: string, was: readonly string[], is: readonly string[]): string[] {
  const come = is.filter((region) => !was.includes(region));
  const gone = was.filter((region) => !is.includes(region));
  return [
    ...(come.length > 0 ? [`now ${what}${come.join(', ')}`] : []),
    ...(gone.length > 0 ? [`no longer ${what}${gone.join(', ')}`] : []),
  ];
}
