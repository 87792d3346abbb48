import type { Catalog } from './catalog.ts';
import type { Edition } from './edition.ts';

/** A stretch of time that a question names, both ends included, as YYYY-MM-DD. */
export interface AskedPeriod {
  readonly from: string;
  readonly to: string;
  readonly relation: 'in' | 'before' | 'after';
}

/** A question as the catalogue is given it: the words as typed, in their normal form, and what was read of them. */
export interface LookUpQuestion {
  /** Normalised (lower case, plain quotes and dashes), spelling as typed. */
  readonly text: string;
  /** Its words and numbers, in order. */
  readonly words: readonly string[];
  /** The kinds of answer asked for, the likeliest first (`yes-no`, `list`, `how-much`, `when` …). */
  readonly intents: readonly string[];
  readonly periods: readonly AskedPeriod[];
  /** Ids of the entities of the fact base that are named. */
  readonly entities: readonly string[];
  /** Earlier questions of the thread, normalised, oldest first. */
  readonly history: readonly string[];
  /** The day of asking, YYYY-MM-DD. */
  readonly today: string;
}

/** Something said from the catalogue, and the editions that it rests on. */
export interface LookUpStatement {
  readonly text: string;
  readonly editions: readonly Edition[];
}

/** What a domain has to say to a question. */
export interface LookUp {
  /**
   * `asked`: the question asks the table for just this. `named`: it names something of the table and
   * asks no more, so that facts may be told beside it.
   */
  readonly certainty: 'asked' | 'named';
  readonly outcome: 'answer' | 'did-you-mean';
  readonly intent:
    | 'topic'
    | 'yes-no'
    | 'list'
    | 'how-much'
    | 'when'
    | 'who'
    | 'where'
    | 'comparison'
    | 'definition'
    | 'timeline';
  /** Yes, No or Not listed first, where that is asked. */
  readonly headline: LookUpStatement;
  readonly points: readonly LookUpStatement[];
  readonly table: {
    readonly title: string;
    readonly columns: readonly string[];
    /** All of them: a renderer shows as many as it has room for and says how many are left. */
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** What to be careful about: the edition's age, what absence means. */
  readonly caveats: readonly LookUpStatement[];
  /** Questions that can be asked next, or among which to choose; complete and answerable. */
  readonly suggestions: readonly string[];
  /** 0 to 1: the share of such answers that are right. */
  readonly confidence: number;
  /** Ids of the records used, best first: `offering:F1206061353`, `control:ac-2.1`. */
  readonly records: readonly string[];
}

/** A record as `govcloud facts --jsonl` writes it beside the facts. */
export interface CatalogRecord {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly date: string | null;
  readonly edition: Edition;
}

/** One kind of table, or a few that belong together, with all that can be asked of them. */
export interface Domain {
  readonly name: string;
  /** Makes the look-up over a catalogue; null where its tables are not there. Pure and kept by the caller. */
  open(catalog: Catalog): OpenDomain | null;
}

export interface OpenDomain {
  /** What the tables say to a question; null where it is not theirs. Never throws, whatever the text. */
  lookUp(question: LookUpQuestion): LookUp | null;
  records(): Iterable<CatalogRecord>;
}
