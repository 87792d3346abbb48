import type { PartialDate } from '../knowledge/schema/partial-date.ts';
import type { Knowledge } from '../knowledge/types.ts';

export const INTENTS = [
  'topic',
  'definition',
  'who',
  'when',
  'how-much',
  'where',
  'why',
  'yes-no',
  'comparison',
  'list',
  'timeline',
  'how-to',
  'whats-new',
  'help',
] as const;

/** What kind of answer a question asks for. */
export type Intent = (typeof INTENTS)[number];

/** What came of a question. Every surface renders exactly these five. */
export type Outcome = 'answer' | 'did-you-mean' | 'abstain' | 'refuse' | 'help';

/** A statement and where it comes from: `cites` are 1-based numbers into `Answer.sources`. */
export interface Statement {
  readonly text: string;
  readonly factId: string | null;
  readonly cites: readonly number[];
  /** Where the statement is one step of a way: its place in it, from 1, and the page on which it is done. */
  readonly step?: { readonly number: number; readonly link: string | null };
}

/** Columns and rows of plain text. A row's `factId` is the fact it rests on, where one does. */
export interface AnswerTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly factId: string | null }[];
}

export interface CitedSource {
  /** 1-based, as cited. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
  /** When it was read, where it bears no date of its own. */
  readonly accessed: PartialDate | null;
  readonly url: string | null;
}

/** One reply, complete: a renderer adds form, never content. All text is plain, unescaped. */
export interface Answer {
  readonly outcome: Outcome;
  readonly intent: Intent;
  /** The direct answer, one sentence. */
  readonly headline: Statement;
  readonly points: readonly Statement[];
  readonly table: AnswerTable | null;
  /** Corrections, "overtaken by", age warnings. */
  readonly caveats: readonly Statement[];
  readonly sources: readonly CitedSource[];
  /** The date the answer holds for, as exact as the facts behind it; null where no fact was used. */
  readonly asOf: PartialDate | null;
  /** Up to 5 questions that this bot can answer, each a complete question. */
  readonly suggestions: readonly string[];
  /** 0 to 1: the share of answers of this confidence that are right. */
  readonly confidence: number;
  /** Ids of the facts used, best first. */
  readonly facts: readonly string[];
}

/** Everything that an answer may depend on besides the question. */
export interface AnswerContext {
  readonly knowledge: Knowledge;
  /** The day of asking, YYYY-MM-DD. */
  readonly today: string;
  /** Answer as one would have on this date; null for today. */
  readonly asOf: PartialDate | null;
  /** Earlier questions of the same thread, oldest first. */
  readonly history: readonly string[];
}

/** The question answering function that every surface is given. */
export type Ask = (
  question: string,
  options?: { readonly asOf?: PartialDate | null; readonly history?: readonly string[] },
) => Answer;
