import { type CatalogFile, recordsOf } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';
import { TitleIndex } from '../wording/title-index.ts';
import { MEANINGS } from './meanings.ts';

export const KINDS = ['definition', 'ruleset', 'rule', 'theme', 'indicator'] as const;
export type Kind = (typeof KINDS)[number];

/** What a rule asks of a class ("*" for all): MUST, SHOULD, MAY …, and in what time. */
export type Asks = readonly [letter: string, force: string, time: string | null];

/** From when a ruleset binds, for 20x, for Rev5 or ("*") for both; days as YYYY-MM-DD. */
export type Effective = readonly [
  type: string,
  obtain: string,
  maintain: string,
  graceTo: string,
  isUntilAssessment: boolean,
];

/** A definition, a ruleset, a rule, a theme of Key Security Indicators, or one of these. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The ruleset or theme that it belongs to; a definition's tag. */
  readonly of: string | null;
  readonly part: string | null;
  readonly affects: string | null;
  readonly types: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly asks: readonly Asks[] | null;
  readonly effective: readonly Effective[] | null;
  /** Other forms of a defined term, in lower case. */
  readonly terms: readonly string[] | null;
  /** Ids of NIST controls that an indicator is mapped to. */
  readonly controls: readonly string[] | null;
  readonly mark: string | null;
}

/** An edition of FedRAMP's Consolidated Rules, by id, kind and term. */
export class RuleTable {
  readonly edition: Edition;
  readonly all: readonly Rule[];
  readonly #byId: ReadonlyMap<string, Rule>;
  readonly #byTerm = new Map<string, Rule>();
  #titles: TitleIndex | null = null;

  constructor(file: CatalogFile) {
    this.edition = file.edition;
    this.all = recordsOf<Rule>(file);
    this.#byId = new Map(this.all.map((each) => [each.id, each]));
    for (const each of this.of('definition'))
      for (const term of [each.name.toLowerCase().replace(/ \(.*\)$/, ''), ...(each.terms ?? [])])
        if (!this.#byTerm.has(term)) this.#byTerm.set(term, each);
  }

  get(id: string): Rule | null {
    return this.#byId.get(id) ?? null;
  }

  of(kind: Kind): Rule[] {
    return this.all.filter((each) => each.kind === kind);
  }

  /** The members of a ruleset or a theme. */
  in(id: string): Rule[] {
    return this.all.filter((each) => each.of === id && each.kind !== 'definition');
  }

  /** The definition of a term, in any form of it. */
  term(text: string): Rule | null {
    return this.#byTerm.get(text) ?? null;
  }

  /** Names of rules and indicators. */
  get titles(): TitleIndex {
    this.#titles ??= new TitleIndex(
      [...this.of('rule'), ...this.of('indicator')].map(({ id, name }) => [id, name] as const),
    );
    return this.#titles;
  }

  /** What it means in our own words, where they were written for this edition's wording. */
  meaning({ id, mark }: Rule): string | null {
    const meaning = MEANINGS.get(id);
    return meaning !== undefined && meaning.of === mark ? meaning.says : null;
  }
}

/** `KSI-IAM-ELP (Ensuring Least Privilege)`. */
export const named = ({ id, name }: Rule): string => `${id} (${name})`;
