import type { CitedSource, Statement } from '../answer/types.ts';
import type { Entity } from '../knowledge/schema/entity.ts';
import type { PartialDate } from '../knowledge/schema/partial-date.ts';

/** A statement and the latest day on which it was seen to be true. */
export interface DatedStatement extends Statement {
  readonly asOf: PartialDate;
}

/** A sum, count or share (`Ceiling`, `up to $9 billion`), and the statement that says of what. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly statement: DatedStatement;
}

/** Who had a part in the thing, or in what it had one itself. */
export interface Role {
  /** `Awardees`, `Manager`; `Awardee in` where the thing itself is the party. */
  readonly role: string;
  /** Who, each with when: `AWS, Google and Oracle (7 December 2022)`, `Microsoft (until 6 July 2021)`. */
  readonly who: readonly string[];
  readonly cites: readonly number[];
}

/** Something that happened, with its first and last possible day, YYYY-MM-DD. */
export interface TimelineEvent {
  /** What sort of thing happened, in a word: `Award`. */
  readonly sort: string;
  readonly date: PartialDate;
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

/** Things held side by side: a row an aspect, with the sources of its cells. */
export interface BriefTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly cites: readonly number[];
  }[];
}

/**
 * One page on one thing, as data: a renderer adds form, never content. All text is plain, unescaped.
 * No statement is made in two sections but by the timeline, which is whole.
 */
export interface Brief {
  /** The entity's id. */
  readonly entity: string;
  readonly title: string;
  readonly fullName: string | null;
  readonly kind: Entity['kind'];
  /** What it is; null where no fact says so. */
  readonly definition: DatedStatement | null;
  /** Whether it holds or goes on at the day of the brief. */
  readonly isOver: boolean;
  readonly standing: readonly DatedStatement[];
  readonly figures: readonly Figure[];
  readonly roles: readonly Role[];
  /** Who leads it, in sentences. */
  readonly people: readonly DatedStatement[];
  /** In the order of the dates. */
  readonly timeline: readonly TimelineEvent[];
  /** How many more events there are than the timeline tells. */
  readonly untold: number;
  /** What changed hands, was overtaken or corrected. */
  readonly changes: readonly DatedStatement[];
  /** What the catalogue lists of it. */
  readonly listed: readonly Statement[];
  readonly comparisons: readonly BriefTable[];
  /** What is not settled: what lies ahead, what is due for a check, what sources differ on. */
  readonly open: readonly Statement[];
  readonly sources: readonly CitedSource[];
  /** The day it was made for, YYYY-MM-DD. */
  readonly day: string;
  /** The past date that it is to hold for; null where that is the day it was made for. */
  readonly asOf: PartialDate | null;
  /** The latest day on which any fact of the knowledge was seen to be true. */
  readonly knowledgeOf: PartialDate | null;
  /** Ids of the facts used, and how many more there are that touch the thing. */
  readonly facts: readonly string[];
  readonly unused: number;
}
