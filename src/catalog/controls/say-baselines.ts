import { inARow } from '../wording/reply.ts';
import { type Baseline, baselinesOf } from './baselines.ts';
import type { Control, ControlTable } from './table.ts';

const ORDER = ['LI-SaaS', 'Low', 'Moderate', 'High', 'Privacy'] as const;

/** Baselines of one publisher or of both, as said in a sentence: "FedRAMP Rev 5 Low and Moderate". */
export function sayBaselines(baselines: readonly Baseline[]): string {
  const of = (publisher: Baseline['publisher']): readonly string[] =>
    ORDER.filter((level) =>
      baselines.some((each) => each.publisher === publisher && each.level === level),
    );
  const [fedramp, nist] = [of('FedRAMP'), of('NIST')];
  return inARow([
    ...(fedramp.length === 0 ? [] : [`FedRAMP Rev 5 ${inARow(fedramp)}`]),
    ...(nist.length === 0 ? [] : [`NIST's own ${inARow(nist)}`]),
  ]);
}

/** Which of the baselines have a control, as two statements: NIST's and FedRAMP's. */
export function sayMembership({ label, baselines }: Control, table: ControlTable): string[] {
  return (['NIST', 'FedRAMP'] as const).flatMap((publisher) => {
    const known = table.baselines.filter((each) => each.publisher === publisher);
    if (known.length === 0) return [];
    const name = publisher === 'NIST' ? 'NIST baselines' : 'FedRAMP Rev 5 baselines';
    const has = ORDER.filter((level) =>
      known.some((each) => each.level === level && baselines.has(each.id)),
    );
    return [
      has.length === 0 ? `${name} with ${label}: none` : `${name} with ${label}: ${inARow(has)}`,
    ];
  });
}

/** The smallest baseline of a publisher that has a control: `Low`, `Moderate`, `High`; a dash for none. */
export function smallestOf({ baselines }: Control, publisher: Baseline['publisher']): string {
  const steps = baselinesOf(publisher).filter(
    ({ level }) => level !== 'Privacy' && level !== 'LI-SaaS',
  );
  return steps.find(({ id }) => baselines.has(id))?.level ?? '-';
}

/** Controls as a table: from which baseline on each publisher asks for them. */
export function controlsTable(title: string, controls: readonly Control[]) {
  return {
    title,
    columns: ['Control', 'Title', 'NIST from', 'FedRAMP from'],
    rows: controls.map((control) => [
      control.label,
      control.title,
      control.withdrawnInto === null ? smallestOf(control, 'NIST') : 'withdrawn',
      control.withdrawnInto === null ? smallestOf(control, 'FedRAMP') : 'withdrawn',
    ]),
  };
}
