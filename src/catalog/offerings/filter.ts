import { type AskedDays, isWithin } from './asked-period.ts';
import { heightOf, type Offering, type Standing } from './offering.ts';

/** Which offerings are asked for; what is null or empty leaves all. */
export interface Filter {
  readonly levels: readonly string[];
  /** Every level of the new path counts. */
  readonly is20x: boolean;
  readonly standings: readonly Standing[];
  /** A step of the way: `PMO Review`. */
  readonly stage: string | null;
  readonly models: readonly string[];
  readonly deployment: string | null;
  readonly path: string | null;
  readonly assessor: string | null;
  /** When they took the standing that is asked for. */
  readonly days: Pick<AskedDays, 'from' | 'to'> | null;
}

export const EVERYTHING: Filter = {
  levels: [],
  is20x: false,
  standings: [],
  stage: null,
  models: [],
  deployment: null,
  path: null,
  assessor: null,
  days: null,
};

/** Whether an offering is among those asked for. */
export function isAskedFor(offering: Offering, filter: Filter): boolean {
  const { levels, is20x, standings, stage, models, deployment, path, assessor, days } = filter;
  if (levels.length > 0 && !levels.includes(offering.level)) return false;
  if (is20x && offering.type !== '20x') return false;
  if (models.some((model) => !offering.models.includes(model))) return false;
  if (deployment !== null && offering.deployment !== deployment) return false;
  if (path !== null && offering.path !== path) return false;
  if (assessor !== null && offering.assessor !== assessor) return false;
  if (stage !== null && offering.status !== stage) return false;
  if (standings.length > 0 && !standings.includes(offering.standing)) return false;
  return days === null || isWithin(dayOf(offering, standings), days);
}

/** The day that a period is held against: of the authorization, or of the standing asked for. */
function dayOf(
  { authorized, history, status }: Offering,
  standings: readonly Standing[],
): string | null {
  if (standings.length === 0 || standings.includes('authorized')) return authorized;
  return history.findLast((each) => each.status === status)?.date ?? null;
}

/** Whether an authorization at a level is one at the level asked for; LI-SaaS is a form of Low. */
export function isAtLevel(level: string, asked: string): boolean {
  if (asked.startsWith('20x') || asked === 'LI-SaaS') return level === asked;
  return heightOf(level) === heightOf(asked);
}
