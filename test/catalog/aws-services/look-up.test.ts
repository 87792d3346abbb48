import fc from 'fast-check';
import { expect, it } from 'vitest';
import { awsServices } from '../../../src/catalog/aws-services/domain.ts';
import { SERVICE_NAMES } from '../../../src/catalog/aws-services/service-names.ts';
import { Catalog } from '../../../src/catalog/catalog.ts';
import { asked, openCommitted, shown } from '../cloud-services.ts';

const domain = openCommitted(awsServices);
const headline = (question: string, history: readonly string[] = []): string | undefined =>
  domain.lookUp(asked(question, history))?.headline.text;

it.each([
  [
    'is bedrock in govcloud',
    'Yes: Amazon Bedrock has an endpoint in both regions of AWS GovCloud (US) as of 7 August 2026.',
  ],
  [
    'lambda in us-iso-east-1',
    'Yes: AWS Lambda has an endpoint in us-iso-east-1, a region of the AWS Top Secret partition (aws-iso), as of 7 August 2026.',
  ],
  [
    'is cloudfront in govcloud',
    'No endpoint is listed for Amazon CloudFront in AWS GovCloud (US) as of 7 August 2026.',
  ],
  [
    'does rds have a fips endpoint in govcloud',
    'Yes: Amazon RDS has FIPS endpoints in both regions of AWS GovCloud (US) as of 7 August 2026.',
  ],
  [
    'how many services does govcloud have an endpoint for',
    '190 service endpoints are listed in AWS GovCloud (US) as of 7 August 2026.',
  ],
  [
    'what is us-gov-west-1',
    'us-gov-west-1 is AWS GovCloud (US-West), in the partition aws-us-gov (AWS GovCloud (US)) with the DNS suffix amazonaws.com, as of 7 August 2026.',
  ],
  [
    'iam in govcloud',
    'Yes: AWS IAM has an endpoint for the whole of AWS GovCloud (US) as of 7 August 2026.',
  ],
  [
    "isn't lambda in the secret region",
    'AWS Lambda has an endpoint in both regions of the AWS Secret partition (aws-iso-b) as of 7 August 2026.',
  ],
])('%s', (question, answer) => {
  expect(headline(question)).toBe(answer);
});

it('takes the service of the question before', () => {
  expect(headline('and in the secret region?', ['is lambda in govcloud'])).toMatch(
    /^Yes: AWS Lambda .* AWS Secret/,
  );
  expect(headline('what about eks', ['is lambda in us-gov-west-1'])).toMatch(
    /^Yes: Amazon EKS .* us-gov-west-1/,
  );
  expect(headline('and in the secret region?', ['who won jwcc'])).toBeUndefined();
});

it.each([
  'is lambda in govcloud',
  'list services in govcloud',
  'what is us-gov-west-1',
  'which partitions have sagemaker',
  'is cloudfront in govcloud',
  'does s3 have a fips endpoint',
  'is fargate in govcloud',
  'list aws partitions',
])('suggests after "%s" only what it can answer', (question) => {
  const found = domain.lookUp(asked(question));
  expect(found?.suggestions.length).toBeGreaterThan(0);
  for (const next of found?.suggestions ?? []) {
    expect(domain.lookUp(asked(next)), next).not.toBeNull();
    expect(domain.lookUp(asked(next))?.certainty, next).toBe('asked');
  }
});

it('knows every service by its own name, beside a partition', () => {
  const unknown = SERVICE_NAMES.filter(([name]) => {
    const text = shown(domain.lookUp(asked(`is ${name} in govcloud`)));
    return !text.includes(name.replace(/ \(.*/, ''));
  }).map(([name]) => name);
  expect(unknown).toEqual([]);
});

it('never says Yes without a listed endpoint, nor No', () => {
  for (const [name] of SERVICE_NAMES)
    for (const place of ['govcloud', 'top secret', 'us-isob-west-1']) {
      const text = headline(`is ${name} in ${place}`) ?? '';
      expect(text).not.toMatch(/^No[.,:]/);
    }
});

it('answers any text without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      domain.lookUp(asked(text));
    }),
  );
});

it('has nothing to say where the table is not there', () => {
  expect(awsServices.open(new Catalog(new Map()))).toBeNull();
});

it('writes a record for every prefix and partition', () => {
  const records = [...domain.records()];
  expect(records.filter(({ id }) => id.startsWith('aws-partition:'))).toHaveLength(8);
  expect(records.find(({ id }) => id === 'aws-service:lambda')?.text).toMatch(
    /in both regions of AWS GovCloud/,
  );
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});
