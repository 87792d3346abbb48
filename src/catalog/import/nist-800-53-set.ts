import type { Cell } from '../catalog-file.ts';
import { BASELINE_IDS, type BaselineId } from '../controls/baselines.ts';
import { compareControls, controlLabel, familyOf, parentOf } from '../controls/control-id.ts';
import { ImportError } from './importer.ts';

/** A control or an enhancement, as an edition has it. */
export interface ReadControl {
  readonly id: string;
  readonly title: string;
  /** What a withdrawn one went into, or nothing; null where it is in force. */
  readonly withdrawnInto: readonly string[] | null;
  readonly related: readonly string[];
}

export const CONTROL_COLUMNS = ['id', 'title', 'withdrawn_into', 'related', ...BASELINE_IDS];

/** Families, controls and baselines while files are read, and the rows that come of them. */
export class ControlSet {
  readonly #families = new Map<string, string>();
  readonly #controls = new Map<string, ReadControl>();
  readonly #members = new Map<BaselineId, Set<string>>();

  family(code: string, title: string): void {
    this.#families.set(code, title);
  }

  /** A control read twice is the same one: the later file's words hold. */
  control(control: ReadControl): void {
    this.#controls.set(control.id, control);
  }

  include(baseline: BaselineId, id: string): void {
    const members = this.#members.get(baseline) ?? new Set();
    members.add(id);
    this.#members.set(baseline, members);
  }

  /** Baselines that were read, with the count of their controls. */
  counts(): readonly (readonly [BaselineId, number])[] {
    return BASELINE_IDS.flatMap((id) => {
      const members = this.#members.get(id);
      return members === undefined ? [] : [[id, members.size] as const];
    });
  }

  get families(): number {
    return this.#families.size;
  }

  get inForce(): number {
    return [...this.#controls.values()].filter(({ withdrawnInto }) => withdrawnInto === null)
      .length;
  }

  get withdrawn(): number {
    return this.#controls.size - this.inForce;
  }

  /**
   * Family rows first, then the controls in NIST's order. A baseline that was not read has null.
   *
   * @throws {ImportError} where a baseline or an enhancement names a control that is not there
   */
  rows(): Cell[][] {
    if (this.#controls.size === 0)
      throw new ImportError(
        null,
        'there is no catalogue among the files; give it besides profiles',
      );
    for (const [baseline, members] of this.#members)
      for (const id of members)
        if (this.#controls.get(id)?.withdrawnInto !== null)
          throw new ImportError(
            id,
            `${controlLabel(id)} is in ${baseline}, but the catalogue does not have it in force`,
          );
    for (const id of this.#controls.keys()) {
      const parent = parentOf(id);
      if (parent !== null && !this.#controls.has(parent))
        throw new ImportError(id, `there is no ${parent} that it could be an enhancement of`);
      if (!this.#families.has(familyOf(id)))
        throw new ImportError(id, `there is no family ${familyOf(id)}`);
    }
    const unsaid = BASELINE_IDS.map(() => null);
    const families = [...this.#families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, title]) => [code, title, null, [], ...unsaid]);
    const controls = [...this.#controls.values()]
      .sort((a, b) => compareControls(a.id, b.id))
      .map(({ id, title, withdrawnInto, related }) => [
        id,
        title,
        withdrawnInto,
        related,
        ...BASELINE_IDS.map((baseline) => this.#membership(baseline, id)),
      ]);
    return [...families, ...controls];
  }

  #membership(baseline: BaselineId, id: string): 0 | 1 | null {
    const members = this.#members.get(baseline);
    if (members === undefined) return null;
    return members.has(id) ? 1 : 0;
  }
}
