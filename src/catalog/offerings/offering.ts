/** Where an offering stands, by FedRAMP's own status log. */
export type Standing = 'authorized' | 'in-process' | 'ready' | 'delisted' | 'none';

/** A status that an offering had from a day on. */
export interface StatusStart {
  readonly date: string | null;
  readonly status: string;
}

/** A cloud service offering of the Marketplace, from all editions that tell of it. */
export interface Offering {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly level: string;
  readonly models: readonly string[];
  /** `Rev5` or `20x`. */
  readonly type: string;
  /** `Agency`, `JAB`, `Program` or `20x`. */
  readonly path: string;
  readonly deployment: string;
  readonly assessor: string | null;
  readonly sponsor: string | null;
  readonly reuse: number;
  /** The day on which the next annual assessment is due. */
  readonly assessment: string | null;
  readonly website: string | null;
  /** The log's word for the status, `PMO Review`; null where the log has not the offering. */
  readonly status: string | null;
  readonly standing: Standing;
  /** What the export shows as status, which lags behind the log. */
  readonly publicStatus: string;
  /** When it was authorized: the export's day, or else the log's. */
  readonly authorized: string | null;
  readonly history: readonly StatusStart[];
  /** What only the older edition has; null where that does not list the offering. */
  readonly older: OlderRecord | null;
}

/** Of the Marketplace's older edition. */
export interface OlderRecord {
  /** Ids of agencies that authorized it, or use it under another's authorization. */
  readonly agencies: readonly string[];
  readonly reusing: readonly string[];
  /** Ids of the offerings that are built on this one. */
  readonly leveragedBy: readonly string[];
  readonly services: readonly string[];
  readonly newServices: readonly string[];
  readonly functions: readonly string[];
  readonly partner: string | null;
  readonly smallBusiness: boolean;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  /** The department that it belongs to; null for a department or an independent agency. */
  readonly parent: string | null;
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  Authorized: 'authorized',
  FRR: 'ready',
  'Agency In Process': 'in-process',
  'Agency Review': 'in-process',
  'PMO Review': 'in-process',
  'JAB Review': 'in-process',
  'Initial Program Review': 'in-process',
  'Final Program Review': 'in-process',
  'No Status Found (Delisted)': 'delisted',
};

/** What a status of the log amounts to. */
export const standingOf = (status: string | null): Standing => STANDINGS[status ?? ''] ?? 'none';

/** The Marketplace's page of an offering, on which today's state stands. */
export const pageOf = ({ id }: Offering): string =>
  `https://marketplace.fedramp.gov/products/${id}`;

/** A status as people write it: FRR is FedRAMP Ready. */
export function statusName(status: string | null): string {
  if (status === 'FRR') return 'FedRAMP Ready';
  if (status === 'No Status Found (Delisted)') return 'delisted';
  if (status === null || status === 'No Status Found') return 'no current status';
  return status;
}

/** The day since which the offering has the status that it has; null where the log does not say. */
export function sinceOf({ status, standing, authorized, history }: Offering): string | null {
  if (standing === 'authorized') return authorized;
  const exact = history.findLast((each) => each.status === status);
  // The log has "Agency In Process" as the status of what began under "Agency Review".
  const like = history.findLast((each) => standingOf(each.status) === standing);
  return (exact ?? like)?.date ?? null;
}

/** How high a level is, so that one can be held against another: Low 1, Moderate 2, High 3. */
export function heightOf(level: string): number {
  if (level.endsWith('High')) return 3;
  return level.endsWith('Moderate') ? 2 : 1;
}
