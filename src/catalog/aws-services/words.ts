import { CLOUD_FILLERS } from '../cloud-fillers.ts';

export const FILLERS: ReadonlySet<string> = new Set([...CLOUD_FILLERS, 'aws', 'amazon', 'amazons']);

/** What a question asks with a word, beyond names. */
export type Cue =
  | 'list'
  | 'count'
  | 'where'
  | 'without'
  | 'fips'
  | 'difference'
  | 'services'
  | 'regions'
  | 'partitions'
  | 'endpoints'
  | 'only'
  | 'fact';

export const CUES: Readonly<Record<string, Cue>> = {
  list: 'list',
  show: 'list',
  lists: 'list',
  name: 'fact',
  names: 'list',
  count: 'count',
  many: 'count',
  number: 'count',
  total: 'count',
  where: 'where',
  region: 'regions',
  regions: 'regions',
  regional: 'regions',
  partition: 'partitions',
  partitions: 'partitions',
  service: 'services',
  services: 'services',
  endpoint: 'endpoints',
  endpoints: 'endpoints',
  api: 'endpoints',
  not: 'without',
  no: 'without',
  without: 'without',
  missing: 'without',
  lack: 'without',
  lacks: 'without',
  lacking: 'without',
  except: 'without',
  minus: 'without',
  unavailable: 'without',
  absent: 'without',
  but: 'without',
  fips: 'fips',
  difference: 'difference',
  differences: 'difference',
  differ: 'difference',
  differs: 'difference',
  different: 'difference',
  between: 'difference',
  compare: 'difference',
  compared: 'difference',
  comparison: 'difference',
  versus: 'difference',
  vs: 'difference',
  than: 'difference',
  only: 'only',
  arn: 'fact',
  arns: 'fact',
  suffix: 'fact',
  domain: 'fact',
  code: 'fact',
  codes: 'fact',
  id: 'fact',
  prefix: 'fact',
  called: 'fact',
  location: 'fact',
};

/** Words that only belong beside a cue. */
export const BESIDE_CUES: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  fips: ['140', '2', '3'],
  count: ['how', 'of'],
  difference: ['how', 'more'],
  fact: ['how', 'format', 'look', 'like', 'start', 'begin', 'dns'],
  where: ['located'],
};

export const OPENS_YES_NO: ReadonlySet<string> = new Set(
  'is are was were do does did has have can could will would there'.split(' '),
);
