import type { Standing } from './offering.ts';

/** What the filters of the list take, and what each value means. */
export const LEVELS: Readonly<Record<string, string>> = {
  low: 'Low',
  'li-saas': 'LI-SaaS',
  moderate: 'Moderate',
  high: 'High',
  '20x low': '20x Low',
  '20x moderate': '20x Moderate',
};
export const STANDINGS: Readonly<Record<string, Standing>> = {
  authorized: 'authorized',
  'in-process': 'in-process',
  ready: 'ready',
  delisted: 'delisted',
  none: 'none',
};
export const MODELS: Readonly<Record<string, string>> = {
  saas: 'SaaS',
  paas: 'PaaS',
  iaas: 'IaaS',
};
export const PATHS: Readonly<Record<string, string>> = {
  agency: 'Agency',
  jab: 'JAB',
  '20x': '20x',
  program: 'Program',
};
