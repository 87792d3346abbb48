import type { Store } from './open-store.ts';
import type { FeedbackTable } from './schema.ts';

/** What somebody said of an answer, without who said it. */
export interface Feedback {
  readonly verdict: FeedbackTable['verdict'];
  readonly day: string;
  readonly outcome: string;
  readonly question: string | null;
  /** Ids of the facts that the answer used, best first. */
  readonly facts: readonly string[];
}

/** What was added to it afterwards. */
export interface FeedbackNote {
  readonly text: string;
  /** The member's id, where they asked to hear back. */
  readonly hearBack: string | null;
}

export interface KeptFeedback extends Feedback {
  readonly note: string | null;
  readonly hearBack: string | null;
}

/** What people say of answers, as it is kept. */
export function createFeedback(store: Store) {
  return {
    /** Keeps a verdict; another one under the same id takes its place, and its note stays. */
    async keep(id: string, { verdict, day, outcome, question, facts }: Feedback): Promise<void> {
      const row = { verdict, day, outcome, question, facts: facts.join(' ') };
      await store.run((db) =>
        db
          .insertInto('feedback')
          .values({ id, ...row, note: null, hear_back: null })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute(),
      );
    },

    /** Adds a note to a verdict. @returns false where the verdict is no longer kept. */
    async addNote(id: string, { text, hearBack }: FeedbackNote): Promise<boolean> {
      const [result] = await store.run((db) =>
        db
          .updateTable('feedback')
          .set({ note: text === '' ? null : text, hear_back: hearBack })
          .where('id', '=', id)
          .execute(),
      );
      return Number(result?.numUpdatedRows ?? 0n) > 0;
    },

    /** The latest, those with a note first within a day. */
    async latest(most: number): Promise<readonly KeptFeedback[]> {
      const rows = await store.run((db) =>
        db
          .selectFrom('feedback')
          .selectAll()
          .orderBy('day', 'desc')
          .orderBy((row) => row('note', 'is', null))
          .orderBy('id')
          .limit(most)
          .execute(),
      );
      return rows.map(({ facts, hear_back: hearBack, verdict, day, outcome, question, note }) => ({
        verdict,
        day,
        outcome,
        question,
        note,
        hearBack,
        facts: facts === '' ? [] : facts.split(' '),
      }));
    },

    /** How often each verdict was given. */
    async counts(): Promise<Readonly<Record<Feedback['verdict'], number>>> {
      const rows = await store.run((db) =>
        db
          .selectFrom('feedback')
          .select((row) => ['verdict', row.fn.countAll<number>().as('count')])
          .groupBy('verdict')
          .execute(),
      );
      const count = (verdict: Feedback['verdict']) =>
        Number(rows.find((row) => row.verdict === verdict)?.count ?? 0);
      return { right: count('right'), wrong: count('wrong'), outdated: count('outdated') };
    },

    /** Deletes what is of a day before this one, YYYY-MM-DD. */
    async forgetBefore(day: string): Promise<void> {
      await store.run((db) => db.deleteFrom('feedback').where('day', '<', day).execute());
    },
  };
}

export type FeedbackStore = ReturnType<typeof createFeedback>;
