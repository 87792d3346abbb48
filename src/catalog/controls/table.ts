import type { CatalogFile, Cell } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';
import { TitleIndex } from '../wording/title-index.ts';
import { BASELINE_IDS, BASELINES, type Baseline, type BaselineId } from './baselines.ts';
import { controlLabel, familyOf, parentOf } from './control-id.ts';

/** A control or an enhancement. */
export interface Control {
  readonly id: string;
  /** As NIST prints it: `AC-2(1)`. */
  readonly label: string;
  readonly title: string;
  /** Ids that a withdrawn one went into, perhaps none; null where it is in force. */
  readonly withdrawnInto: readonly string[] | null;
  readonly related: readonly string[];
  readonly baselines: ReadonlySet<BaselineId>;
}

/** The controls of an edition of NIST SP 800-53, by id, family and baseline. */
export class ControlTable {
  readonly edition: Edition;
  /** In NIST's order. */
  readonly controls: readonly Control[];
  /** Names by code, in the order of the codes. */
  readonly families: ReadonlyMap<string, string>;
  /** The baselines that the edition knows. */
  readonly baselines: readonly Baseline[];
  readonly #byId: ReadonlyMap<string, Control>;
  #titles: TitleIndex | null = null;

  constructor(file: CatalogFile) {
    this.edition = file.edition;
    const cell = (row: readonly Cell[], column: string): Cell =>
      row[file.columns.indexOf(column)] ?? null;
    const places = BASELINE_IDS.map((id) => file.columns.indexOf(id));
    const id = file.columns.indexOf('id');
    const controls = file.rows.filter((row) => String(row[id]).includes('-'));
    this.families = new Map(
      file.rows
        .filter((row) => !String(row[id]).includes('-'))
        .map((row) => [String(row[id]), String(cell(row, 'title'))]),
    );
    // Few sets of baselines occur among many controls, which share them.
    const sets = new Map<string, ReadonlySet<BaselineId>>();
    const setOf = (row: readonly Cell[]): ReadonlySet<BaselineId> => {
      const key = places.map((at) => row[at]).join('');
      const set =
        sets.get(key) ?? new Set(BASELINE_IDS.filter((_, at) => row[places[at] ?? -1] === 1));
      sets.set(key, set);
      return set;
    };
    this.controls = controls.map((row) => ({
      id: String(row[id]),
      label: controlLabel(String(row[id])),
      title: String(cell(row, 'title')),
      withdrawnInto: cell(row, 'withdrawn_into') as readonly string[] | null,
      related: cell(row, 'related') as readonly string[],
      baselines: setOf(row),
    }));
    this.baselines = BASELINE_IDS.filter((_, at) =>
      controls.some((row) => row[places[at] ?? -1] !== null),
    ).map((each) => BASELINES[each]);
    this.#byId = new Map(this.controls.map((control) => [control.id, control]));
  }

  get(id: string): Control | null {
    return this.#byId.get(id) ?? null;
  }

  /** Titles of the controls in force. */
  get titles(): TitleIndex {
    this.#titles ??= new TitleIndex(this.inForce().map(({ id, title }) => [id, title] as const));
    return this.#titles;
  }

  inForce(family: string | null = null): Control[] {
    return this.controls.filter(
      ({ id, withdrawnInto }) =>
        withdrawnInto === null && (family === null || familyOf(id) === family),
    );
  }

  withdrawn(family: string | null = null): Control[] {
    return this.controls.filter(
      ({ id, withdrawnInto }) =>
        withdrawnInto !== null && (family === null || familyOf(id) === family),
    );
  }

  enhancementsOf(id: string): Control[] {
    return this.controls.filter((control) => parentOf(control.id) === id);
  }

  in(baseline: BaselineId, family: string | null = null): Control[] {
    return this.inForce(family).filter(({ baselines }) => baselines.has(baseline));
  }

  /** `AC-2 (Account Management)`; `the SR family (…)` where a whole family is meant. */
  named(id: string): string {
    const family = this.families.get(id);
    if (family !== undefined) return `the ${id.toUpperCase()} family (${family})`;
    const [base = id] = id.split('_smt.');
    const title = this.get(base)?.title;
    return title === undefined ? controlLabel(id) : `${controlLabel(id)} (${title})`;
  }
}
