import { CLOUD_FILLERS } from '../cloud-fillers.ts';
import type { AzureCloud, Level } from './table.ts';

/** Where a question asks: a cloud with a list, or Azure Government Secret, which the IL6 column is of. */
export type AskedCloud = AzureCloud | 'secret';

export const CLOUD_NAMES: readonly (readonly [AskedCloud, string])[] = [
  [
    'azure-government',
    'azure government, azure gov, azure us government, azure us gov, azure usgov, us gov, usgov, gov, government, azuregov, azure government cloud, mag, us government, us gov regions, us gov virginia, us gov arizona, us gov texas, azure gov cloud, microsoft azure government',
  ],
  [
    'azure-us-dod',
    'us dod, dod regions, dod region, us dod regions, us dod region, dod central, dod east, us dod central, us dod east, azure dod, azure us dod, azure government dod, dod list, us dod list, azure dod regions',
  ],
  [
    'azure',
    'azure commercial, commercial azure, commercial, public azure, azure public, azure global, global azure, public, azure public cloud, azure commercial cloud',
  ],
  [
    'secret',
    'azure government secret, azure gov secret, azure secret, government secret, gov secret, secret, azure secret cloud, azure secret region',
  ],
];

export const LEVEL_WORDS: readonly (readonly [Level, string])[] = [
  ['fedrampHigh', 'fedramp high, fed ramp high, fedramp, high baseline, fedramp high baseline'],
  ...(['2', '4', '5', '6'] as const).map(
    (number) =>
      [
        `il${number}`,
        ['', 'dod ', 'disa ', 'srg ', 'dod srg ', 'dod cc srg ']
          .flatMap((who) =>
            ['il', 'il ', 'impact level ', 'level '].map((word) => `${who}${word}${number}`),
          )
          .join(', '),
      ] as const,
  ),
];

export type Cue =
  | 'list'
  | 'count'
  | 'services'
  | 'levels'
  | 'scope'
  | 'endpoint'
  | 'without'
  | 'difference'
  | 'how';

export const CUES: Readonly<Record<string, Cue>> = {
  list: 'list',
  show: 'list',
  count: 'count',
  many: 'count',
  number: 'count',
  service: 'services',
  services: 'services',
  level: 'levels',
  levels: 'levels',
  impact: 'levels',
  authorizations: 'levels',
  scope: 'scope',
  audit: 'scope',
  endpoint: 'endpoint',
  endpoints: 'endpoint',
  url: 'endpoint',
  urls: 'endpoint',
  host: 'endpoint',
  hostname: 'endpoint',
  hosts: 'endpoint',
  fqdn: 'endpoint',
  address: 'endpoint',
  suffix: 'endpoint',
  domain: 'endpoint',
  not: 'without',
  without: 'without',
  but: 'without',
  missing: 'without',
  except: 'without',
  minus: 'without',
  how: 'how',
  difference: 'difference',
  differences: 'difference',
  differ: 'difference',
  between: 'difference',
  compare: 'difference',
  versus: 'difference',
  vs: 'difference',
};

export const FILLERS: ReadonlySet<string> = new Set([
  ...CLOUD_FILLERS,
  ...(
    'azure microsoft azures authorized authorised authorization approved certified compliant compliance accredited ' +
    'pa p ato provisional dod disa regions region login sign-in signin covered included meets meet'
  ).split(' '),
]);
