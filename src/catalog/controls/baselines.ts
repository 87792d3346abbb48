/** A baseline of NIST SP 800-53 Revision 5: the controls that a publisher asks for at a level. */
export interface Baseline {
  /** Its column in the table. */
  readonly id: BaselineId;
  readonly publisher: 'NIST' | 'FedRAMP';
  readonly level: Level;
  /** As written in an answer: `FedRAMP Rev 5 Moderate`. */
  readonly name: string;
}

export const LEVELS = ['LI-SaaS', 'Low', 'Moderate', 'High', 'Privacy'] as const;
export type Level = (typeof LEVELS)[number];

/** In the order of the table's columns, from the smallest of a publisher to its largest. */
export const BASELINE_IDS = [
  'nist_low',
  'nist_moderate',
  'nist_high',
  'nist_privacy',
  'fedramp_li-saas',
  'fedramp_low',
  'fedramp_moderate',
  'fedramp_high',
] as const;
export type BaselineId = (typeof BASELINE_IDS)[number];

const baseline = (id: BaselineId, publisher: Baseline['publisher'], level: Level): Baseline => ({
  id,
  publisher,
  level,
  name: `${publisher === 'NIST' ? "NIST's own" : 'FedRAMP Rev 5'} ${level}`,
});

export const BASELINES: Readonly<Record<BaselineId, Baseline>> = {
  nist_low: baseline('nist_low', 'NIST', 'Low'),
  nist_moderate: baseline('nist_moderate', 'NIST', 'Moderate'),
  nist_high: baseline('nist_high', 'NIST', 'High'),
  nist_privacy: baseline('nist_privacy', 'NIST', 'Privacy'),
  'fedramp_li-saas': baseline('fedramp_li-saas', 'FedRAMP', 'LI-SaaS'),
  fedramp_low: baseline('fedramp_low', 'FedRAMP', 'Low'),
  fedramp_moderate: baseline('fedramp_moderate', 'FedRAMP', 'Moderate'),
  fedramp_high: baseline('fedramp_high', 'FedRAMP', 'High'),
};

/** The baselines of a publisher. */
export const baselinesOf = (publisher: Baseline['publisher']): readonly Baseline[] =>
  BASELINE_IDS.map((id) => BASELINES[id]).filter((each) => each.publisher === publisher);
