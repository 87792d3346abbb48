import { type CatalogFile, recordsOf } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';
import { TitleIndex } from '../wording/title-index.ts';

/** A requirement of CMMC; those of level 2 are those of NIST SP 800-171 Rev. 2. */
export interface Requirement {
  /** `IA.L2-3.5.3` */
  readonly id: string;
  readonly level: number;
  readonly domain: string;
  readonly domain_name: string;
  /** `3.5.3`, `3.11.2e`, `b.1.iv` */
  readonly requirement: string;
  readonly title: string;
  /** Whether it is among the safeguards of FAR 52.204-21. */
  readonly far: boolean;
  /** What DoD's methodology takes off where it is not met; null where it sets none. */
  readonly points: number | null;
  readonly points_note: string | null;
  /** `yes`, `no`, or on what condition it may be on a POA&M of level 2; null where nothing is said. */
  readonly poam: string | null;
}

/** The requirements of CMMC by number, level and domain. */
export class RequirementTable {
  readonly edition: Edition;
  readonly all: readonly Requirement[];
  /** Names by code. */
  readonly domains: ReadonlyMap<string, string>;
  readonly #byNumber: ReadonlyMap<string, Requirement>;
  #titles: TitleIndex | null = null;

  constructor(file: CatalogFile) {
    this.edition = file.edition;
    this.all = recordsOf<Requirement>(file);
    this.domains = new Map(this.all.map((each) => [each.domain, each.domain_name]));
    this.#byNumber = new Map(this.all.map((each) => [each.requirement, each]));
  }

  /** @param number `3.5.3`, `b.1.iv` */
  get(number: string): Requirement | null {
    return this.#byNumber.get(number) ?? null;
  }

  get titles(): TitleIndex {
    this.#titles ??= new TitleIndex(
      this.all.map(({ requirement, title }) => [requirement, title] as const),
    );
    return this.#titles;
  }

  at(level: number): Requirement[] {
    return this.all.filter((each) => each.level === level);
  }

  /** Points of all requirements together, and the scores that they leave room for. */
  get scores(): { readonly points: number; readonly most: number; readonly least: number } {
    const points = this.all.reduce((sum, each) => sum + (each.points ?? 0), 0);
    const most = this.at(2).length;
    return { points, most, least: most - points };
  }
}

/** `3.5.3 (Multifactor Authentication)`. */
export const named = ({ requirement, title }: Requirement): string => `${requirement} (${title})`;
