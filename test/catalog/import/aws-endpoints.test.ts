import { expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { awsEndpoints } from '../../../src/catalog/import/aws-endpoints.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';

const GOV = {
  partition: 'aws-us-gov',
  partitionName: 'AWS GovCloud (US)',
  dnsSuffix: 'amazonaws.com',
  regionRegex: '^us\\-gov\\-\\w+\\-\\d+$',
  regions: {
    'us-gov-west-1': { description: 'AWS GovCloud (US-West)' },
    'us-gov-east-1': { description: 'AWS GovCloud (US-East)' },
  },
  services: {
    rds: {
      endpoints: {
        'us-gov-west-1': {
          variants: [{ hostname: 'rds.us-gov-west-1.amazonaws.com', tags: ['fips'] }],
        },
        'us-gov-west-1-fips': {
          credentialScope: { region: 'us-gov-west-1' },
          deprecated: true,
          hostname: 'rds.us-gov-west-1.amazonaws.com',
        },
        'us-gov-east-1': {},
      },
    },
    bedrock: {
      endpoints: {
        'bedrock-fips-us-gov-west-1': {
          credentialScope: { region: 'us-gov-west-1' },
          hostname: 'bedrock-fips.us-gov-west-1.amazonaws.com',
        },
        'us-gov-west-1': {},
      },
    },
    iam: {
      endpoints: {
        'aws-us-gov-global': {
          credentialScope: { region: 'us-gov-west-1' },
          hostname: 'iam.us-gov.amazonaws.com',
          variants: [{ hostname: 'iam.us-gov.amazonaws.com', tags: ['fips'] }],
        },
      },
      isRegionalized: false,
      partitionEndpoint: 'aws-us-gov-global',
    },
    hollow: { endpoints: {} },
  },
};

const SERVICES = [
  'partition\tendpoint_prefix\tservice_name\tabbreviation\tregions\tscope\tfips_regions',
  'aws-us-gov\trds\tAmazon RDS\t\tus-gov-east-1,us-gov-west-1\t\tus-gov-west-1',
  'aws-us-gov\tbedrock\tAmazon Bedrock\t\tus-gov-west-1\t\tus-gov-west-1',
  'aws-us-gov\tiam\tIAM\tIAM\t\tglobal\taws-us-gov-global',
].join('\n');
const PARTITIONS = [
  'partition\tpartition_name\tdns_suffix\tregion\tregion_name',
  'aws-us-gov\tAWS GovCloud (US)\tamazonaws.com\tus-gov-east-1\tAWS GovCloud (US-East)',
  'aws-us-gov\tAWS GovCloud (US)\tamazonaws.com\tus-gov-west-1\tAWS GovCloud (US-West)',
].join('\n');

function input(text: string, more: Partial<ImportInput> = {}): ImportInput {
  return {
    text,
    fileName: 'endpoints.json',
    date: '2026-08-07',
    others: [],
    onProgress: () => undefined,
    ...more,
  };
}

const json = (partition: unknown = GOV): string =>
  JSON.stringify({ version: 3, partitions: [partition] });

it('reads the SDKs’ own format: regions, FIPS by variant and by name, one endpoint for a partition', () => {
  const { file, report } = awsEndpoints.read(input(json()));
  expect(formatCatalogFile(file)).toContain(
    [
      '["partition","aws-us-gov","aws-us-gov","AWS GovCloud (US)","amazonaws.com",null,null,null],',
      '["region","aws-us-gov","us-gov-east-1","AWS GovCloud (US-East)",null,null,null,null],',
      '["region","aws-us-gov","us-gov-west-1","AWS GovCloud (US-West)",null,null,null,null],',
      '["service","aws-us-gov","bedrock",null,null,["us-gov-west-1"],["us-gov-west-1"],false],',
      '["service","aws-us-gov","iam",null,null,[],["global"],true],',
      '["service","aws-us-gov","rds",null,null,["us-gov-east-1","us-gov-west-1"],["us-gov-west-1"],false]',
    ].join('\n'),
  );
  expect(report).toContain('dropped 1 service without an endpoint: hollow in aws-us-gov');
  expect(file.edition.date).toBe('2026-08-07');
});

it('makes the same table of the pair of tables, byte for byte, in either order', () => {
  const fromJson = formatCatalogFile(awsEndpoints.read(input(json())).file);
  const pair = (first: string, second: string) =>
    awsEndpoints.read(
      input(first, { others: [{ text: second, fileName: 'aws-partitions-2026-08-07.tsv' }] }),
    ).file;
  expect(formatCatalogFile(pair(SERVICES, PARTITIONS))).toBe(fromJson);
  expect(formatCatalogFile(pair(PARTITIONS, SERVICES))).toBe(fromJson);
});

const { regions: _, ...regionless } = GOV;
it.each([
  { damage: 'no JSON', text: '{"version": 3,', says: /it is not JSON/ },
  { damage: 'another version', text: '{"version":4,"partitions":[]}', says: /version 3/ },
  { damage: 'a partition without regions', text: json(regionless), says: /aws-us-gov > regions/ },
  {
    damage: 'an endpoint that is no object',
    text: json({ ...GOV, services: { rds: { endpoints: { 'us-gov-west-1': 7 } } } }),
    says: /aws-us-gov > services > rds > endpoints > us-gov-west-1/,
  },
  { damage: 'one table alone', text: SERVICES, says: /two tables are needed/ },
])('refuses $damage and names the place', ({ text, says }) => {
  expect(() => awsEndpoints.read(input(text))).toThrow(says);
});

it.each([
  {
    damage: 'a strange region',
    services: SERVICES.replace('us-gov-east-1', 'us-gov-south-1'),
    says: /row 2: "us-gov-south-1" is not a region of aws-us-gov/,
  },
  {
    damage: 'a strange partition',
    services: SERVICES.replace('aws-us-gov\tiam', 'aws-moon\tiam'),
    says: /row 4: partition "aws-moon"/,
  },
  {
    damage: 'a row cut short',
    services: SERVICES.replace('\tglobal\taws-us-gov-global', ''),
    says: /row 4: has 5 cells/,
  },
])('refuses a table with $damage', ({ services, says }) => {
  const others = [{ text: PARTITIONS, fileName: 'partitions.tsv' }];
  expect(() => awsEndpoints.read(input(services, { others }))).toThrow(says);
});

it('takes the date from the file name, and asks for it where none is there', () => {
  const named = input(json(), { date: null, fileName: 'aws-endpoints-2026-09-01.json' });
  expect(awsEndpoints.read(named).file.edition.date).toBe('2026-09-01');
  expect(() => awsEndpoints.read(input(json(), { date: null }))).toThrow(/add --edition/);
});

it('tells what came, went and changed between editions', () => {
  const before = awsEndpoints.read(input(json())).file;
  const after = awsEndpoints.read(
    input(
      json({
        ...GOV,
        services: {
          rds: { endpoints: { 'us-gov-west-1': {}, 'us-gov-east-1': {} } },
          bedrock: { endpoints: { 'us-gov-west-1': {}, 'us-gov-east-1': {} } },
          braket: { endpoints: { 'us-gov-west-1': {} } },
        },
      }),
    ),
  ).file;
  expect(
    awsEndpoints.changesBetween(before, after).map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual([
    'changed Amazon Bedrock in aws-us-gov: now us-gov-east-1; no longer FIPS in us-gov-west-1',
    'added Amazon Braket in aws-us-gov',
    'removed AWS IAM in aws-us-gov',
    'changed Amazon RDS in aws-us-gov: no longer FIPS in us-gov-west-1',
  ]);
  expect(awsEndpoints.changesBetween(before, before)).toEqual([]);
});
