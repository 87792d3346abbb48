/** What people call a partition, and how answers name it. */
export interface PartitionNames {
  readonly id: string;
  /** In a sentence. */
  readonly label: string;
  /** By itself, in a table. */
  readonly short: string;
  readonly also: readonly string[];
}

export const PARTITION_NAMES: readonly PartitionNames[] = [
  {
    id: 'aws-us-gov',
    label: 'AWS GovCloud (US)',
    short: 'AWS GovCloud (US)',
    also: [
      'govcloud',
      'gov cloud',
      'govcloud us',
      'us govcloud',
      'gov',
      'us gov',
      'aws gov',
      'aws govcloud',
      'aws us gov',
      'amazon govcloud',
      'govclouds',
      'government cloud',
      'gcus',
    ],
  },
  {
    id: 'aws-iso',
    label: 'the AWS Top Secret partition (aws-iso)',
    short: 'AWS Top Secret',
    also: [
      'top secret',
      'topsecret',
      'ts',
      'ts sci',
      'aws top secret',
      'c2s',
      'aws c2s',
      'high side',
      'highside',
      'aws iso',
      'us iso',
      'iso',
      'isoa',
      'iso a',
      'aws ts',
    ],
  },
  {
    id: 'aws-iso-b',
    label: 'the AWS Secret partition (aws-iso-b)',
    short: 'AWS Secret',
    also: [
      'secret',
      'aws secret',
      'sc2s',
      'aws sc2s',
      'aws iso b',
      'aws isob',
      'us isob',
      'us iso b',
      'isob',
      'iso b',
    ],
  },
  {
    id: 'aws-iso-e',
    label: 'the partition aws-iso-e (AWS ISOE, Europe)',
    short: 'AWS ISOE (Europe)',
    also: ['aws iso e', 'aws isoe', 'isoe', 'iso e', 'eu isoe'],
  },
  {
    id: 'aws-iso-f',
    label: 'the partition aws-iso-f (AWS ISOF)',
    short: 'AWS ISOF',
    also: ['aws iso f', 'aws isof', 'us isof', 'isof', 'iso f'],
  },
  {
    id: 'aws-eusc',
    label: 'the AWS European Sovereign Cloud (aws-eusc)',
    short: 'AWS European Sovereign Cloud',
    also: [
      'european sovereign cloud',
      'aws european sovereign cloud',
      'eu sovereign cloud',
      'europe sovereign cloud',
      'aws eusc',
      'eusc',
      'aws eu sovereign cloud',
      'sovereign cloud',
      'aws esc',
    ],
  },
  {
    id: 'aws-cn',
    label: 'AWS China (aws-cn)',
    short: 'AWS China',
    also: ['china', 'aws china', 'aws cn', 'amazon china', 'chinese', 'mainland china'],
  },
  {
    id: 'aws',
    label: 'commercial AWS (aws)',
    short: 'Commercial AWS',
    also: [
      'commercial',
      'aws commercial',
      'commercial aws',
      'public aws',
      'aws standard',
      'standard aws',
      'aws public',
      'global aws',
      'aws global',
      'standard partition',
      'public partition',
      'commercial cloud',
    ],
  },
];

/** Names of regions besides their id and their city. */
export const REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'us-gov-west-1': [
    'gov west',
    'govcloud west',
    'us gov west',
    'govcloud us west',
    'gov west 1',
    'aws gov west',
    'us govcloud west',
    'gov cloud west',
    'usgw1',
    'govwest',
  ],
  'us-gov-east-1': [
    'gov east',
    'govcloud east',
    'us gov east',
    'govcloud us east',
    'gov east 1',
    'aws gov east',
    'us govcloud east',
    'gov cloud east',
    'usge1',
    'goveast',
  ],
  'us-iso-east-1': [
    'top secret east',
    'aws top secret east',
    'iso east',
    'us iso east',
    'c2s east',
    'ts east',
  ],
  'us-iso-west-1': [
    'top secret west',
    'aws top secret west',
    'iso west',
    'us iso west',
    'c2s west',
    'ts west',
  ],
  'us-isob-east-1': ['secret east', 'aws secret east', 'isob east', 'us isob east', 'sc2s east'],
  'us-isob-west-1': ['secret west', 'aws secret west', 'isob west', 'us isob west', 'sc2s west'],
  'us-isof-east-1': ['isof east', 'us isof east'],
  'us-isof-south-1': ['isof south', 'us isof south'],
  'eu-isoe-west-1': ['isoe west', 'eu isoe west'],
  'eusc-de-east-1': ['brandenburg', 'eusc de east'],
  'cn-north-1': ['beijing', 'cn north'],
  'cn-northwest-1': ['ningxia', 'cn northwest'],
  'us-east-1': ['virginia', 'n virginia', 'north virginia', 'northern virginia'],
  'us-west-1': ['n california', 'north california', 'northern california'],
};

/** How an answer says which way it read a name that others read otherwise. */
export const READ_AS: Readonly<Record<string, string>> = {
  'high side':
    '“high side” is read here as AWS’s Top Secret partition; it can also mean the Secret one.',
  highside:
    '“high side” is read here as AWS’s Top Secret partition; it can also mean the Secret one.',
};
