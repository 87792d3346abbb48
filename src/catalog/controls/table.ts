import { type CatalogFile, recordsOf } from '../catalog-file.ts';
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

type Row = {
  readonly id: string;
  readonly title: string;
  readonly withdrawn_into: readonly string[] | null;
  readonly related: readonly string[];
} & Readonly<Record<BaselineId, number | null>>;

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
    const rows = recordsOf<Row>(file);
    this.families = new Map(
      rows.filter(({ id }) => !id.includes('-')).map(({ id, title }) => [id, title]),
    );
    const controls = rows.filter(({ id }) => id.includes('-'));
    this.controls = controls.map((row) => ({
      id: row.id,
      label: controlLabel(row.id),
      title: row.title,
      withdrawnInto: row.withdrawn_into,
      related: row.related,
      baselines: new Set(BASELINE_IDS.filter((id) => row[id] === 1)),
    }));
    this.baselines = BASELINE_IDS.filter((id) => controls.some((row) => row[id] !== null)).map(
      (id) => BASELINES[id],
    );
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
