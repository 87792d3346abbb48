import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalog } from '../../../src/catalog/catalog.ts';
import { recordsOf } from '../../../src/catalog/catalog-file.ts';
import { offeringsDomain } from '../../../src/catalog/offerings/offerings-domain.ts';
import { askOfferings, committed, seen } from './ask-offerings.ts';

const head = (question: string): string | undefined => askOfferings(question)?.headline.text;

describe('the tables as they are committed', () => {
  it.each([
    ['how many offerings are fedramp authorized', '519 offerings are FedRAMP authorized.'],
    ['how many fedramp high offerings', '90 offerings are FedRAMP authorized at High.'],
    ['how many 20x authorizations', '28 offerings are FedRAMP authorized under 20x.'],
    ['how many offerings were delisted', '9 offerings are delisted.'],
    ['how many fedramp ready offerings', '68 offerings are FedRAMP Ready.'],
    ['how many li-saas offerings', '46 offerings are FedRAMP authorized at LI-SaaS.'],
    ['how many fedramp moderate', '347 offerings are FedRAMP authorized at Moderate.'],
  ])('count: %s', (question, answer) => {
    expect(head(question)).toBe(answer);
  });

  it('hold no row of test data', () => {
    const products = committed.table('fedramp-products');
    const ids = products === null ? [] : recordsOf<{ id: string }>(products).map(({ id }) => id);
    expect(ids).toHaveLength(777);
    expect(ids.filter((id) => id.startsWith('FAKE'))).toEqual([]);
  });
});

describe('a yes/no question', () => {
  it.each([
    [
      'is govslack fedramp high',
      'Yes: GovSlack is FedRAMP authorized at High since 25 January 2024.',
    ],
    [
      'is slack fedramp high',
      'No: Slack is FedRAMP authorized at Moderate since 20 May 2020, not High; GovSlack is FedRAMP authorized at High since 25 January 2024.',
    ],
    [
      'is cloudflare fedramp high',
      'No: Cloudflare for Government is FedRAMP authorized at Moderate since 12 December 2022, not High; Cloudflare for Government - High is in process for High (Agency In Process since 12 November 2025), which is not an authorization.',
    ],
    [
      'is asana fedramp authorized',
      'No: Asana is in process for Moderate (PMO Review since 1 May 2026), which is not an authorization.',
    ],
    [
      'is datadog fedramp high',
      'Yes: Datadog for Government is FedRAMP authorized at High since 5 May 2026.',
    ],
    [
      'is notion fedramp authorized',
      'Not listed: the FedRAMP Marketplace has no offering called Notion as of 30 May 2026.',
    ],
    [
      'is govslack fedramp moderate',
      'Yes, and higher: GovSlack is FedRAMP authorized at High since 25 January 2024, above Moderate.',
    ],
  ])('%s', (question, answer) => {
    expect(head(question)).toBe(answer);
    expect(askOfferings(question)).toMatchObject({ certainty: 'asked', intent: 'yes-no' });
  });

  it('says that the export lags behind the log, and what the older listing came to', () => {
    const told = seen(askOfferings('is datadog fedramp high') ?? expect.fail());
    expect(told).toContain('still shows Datadog for Government as "FedRAMP In Process"');
    expect(told).toContain(
      'The other listing of Datadog for Government, at Moderate, was delisted on 5 May 2026',
    );
  });

  it('says of a word that was mended what it was read as', () => {
    expect(seen(askOfferings('is crowdstike fedramp high') ?? expect.fail())).toContain(
      '"crowdstike" was read as CrowdStrike',
    );
  });

  it('takes "it" from the question before', () => {
    expect(askOfferings('is it fedramp high?', ['what is govslack'])?.headline.text).toContain(
      'Yes: GovSlack',
    );
    expect(askOfferings('is it fedramp high?')).toBeNull();
  });
});

it('tells what is in force in the place of what was delisted', () => {
  const rows = askOfferings('what was delisted')?.table?.rows ?? [];
  expect(rows.find(([name]) => name === 'Datadog for Government')?.at(-1)).toBe(
    'Datadog for Government, High, authorized 2026-05-05',
  );
  expect(rows.find(([name]) => name?.startsWith('Palantir'))?.at(-1)).toContain('High');
});

it('offers the offerings of a provider where one must be meant', () => {
  expect(askOfferings('fedramp status history of okta')).toMatchObject({
    outcome: 'did-you-mean',
    suggestions: [
      'What is the status history of Okta IDaaS Government High Cloud (GHC)?',
      'What is the status history of Okta IDaaS Regulated Cloud?',
    ],
  });
});

it('only names what is only named', () => {
  expect(askOfferings('okta')?.certainty).toBe('named');
  expect(askOfferings('zoom for government')?.certainty).toBe('named');
});

it('suggests only what it can answer', () => {
  const asked = [
    'is okta fedramp high',
    'what does adobe have in fedramp',
    'what was delisted',
    'what has nasa authorized',
    'what runs on aws govcloud',
    'is claude fedramp high',
    'who assessed zoom for government',
    'is notion fedramp authorized',
    'top reused fedramp offerings',
    'which fedramp assessor has the most',
    'is adobe firefly fedramp authorized',
    'slack vs govslack fedramp',
  ];
  const suggested = asked.flatMap((question) => askOfferings(question)?.suggestions ?? []);
  expect(suggested.length).toBeGreaterThan(asked.length);
  expect(suggested.filter((question) => askOfferings(question) === null)).toEqual([]);
});

it('every answer has an edition, and none is thrown, whatever is asked', () => {
  const words = fc.constantFrom(
    'is',
    'okta',
    'fedramp',
    'high',
    'slack',
    'who',
    'assessed',
    'nasa',
    'use',
    'built',
    'on',
    'history',
    'of',
    'how',
    'many',
    'delisted',
    'since',
    '2024',
    'in',
    'may',
    'boundary',
    'notion',
    'vs',
    '20x',
    'saas',
    'the',
    'constructor',
    '__proto__',
  );
  const questions = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(questions, (question) => {
      const found = askOfferings(question);
      if (found === null) return;
      expect(found.headline.editions.length).toBeGreaterThan(0);
      expect(found.headline.text).not.toMatch(/undefined|null|NaN|\.\.$/);
    }),
    { numRuns: 500 },
  );
});

it('makes a record of each offering', () => {
  const records = [...(offeringsDomain.open(committed)?.records() ?? [])];
  expect(records).toHaveLength(777);
  expect(records.find(({ id }) => id === 'offering:FR2230252267')).toMatchObject({
    text: expect.stringContaining('GovSlack (Slack Technologies) is FedRAMP authorized at High'),
    date: '2024-01-25',
  });
});

it('is closed where the tables are not there', () => {
  expect(offeringsDomain.open(new Catalog(new Map()))).toBeNull();
});
