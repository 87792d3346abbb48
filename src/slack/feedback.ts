import { createHmac, randomBytes } from 'node:crypto';
import type { Feedback, FeedbackNote, FeedbackStore } from '../store/feedback.ts';

/** Who said it and under which message: told apart by it, and never kept. */
export interface Rater {
  readonly team: string;
  readonly user: string;
  /** The message or view with the answer. */
  readonly message: string;
}

/** Takes what people say of answers. */
export interface FeedbackDesk {
  /** Names the feedback of one person on one message, so that another verdict takes the place of the first. */
  nameOf(rater: Rater): string;
  keep(id: string, feedback: Omit<Feedback, 'day'>): Promise<void>;
  /** @returns false where the verdict is no longer kept. */
  addNote(id: string, note: FeedbackNote): Promise<boolean>;
}

/**
 * A desk over the store. The names it gives are hashes with a key that only this process knows and
 * that ends with it, so that what is kept leads back to nobody.
 */
export function createFeedbackDesk(store: FeedbackStore, today: () => string): FeedbackDesk {
  const key = randomBytes(32);
  return {
    nameOf: ({ team, user, message }) =>
      createHmac('sha256', key)
        .update(JSON.stringify([team, user, message]))
        .digest('base64url')
        .slice(0, 22),
    keep: (id, feedback) => store.keep(id, { ...feedback, day: today() }),
    addNote: (id, note) => store.addNote(id, note),
  };
}
