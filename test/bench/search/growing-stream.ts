import { pick, type Random } from './random.ts';

/**
 * A stream of mentions that grows as texts do. What was mentioned often is mentioned again in
 * proportion (Simon's process), which gives the few common and many rare words of Zipf's law.
 */
export interface GrowingStream<T> {
  /** The next mention: one as before, or a new thing made by `create`. */
  next(create: () => T): T;
  readonly mentions: number;
  readonly different: number;
}

/**
 * @param seen what was mentioned so far, in order, each mention once; at least one.
 * @param newShare how likely the next mention is a new thing, from the counts so far.
 */
export function growingStream<T>(
  seen: readonly T[],
  newShare: (different: number, mentions: number) => number,
  random: Random,
): GrowingStream<T> {
  const mentions = [...seen];
  let different = new Set(mentions).size;
  return {
    next: (create) => {
      const isNew = random() < newShare(different, mentions.length);
      const mentioned = isNew ? create() : pick(mentions, random);
      if (isNew) different += 1;
      mentions.push(mentioned);
      return mentioned;
    },
    get mentions() {
      return mentions.length;
    },
    get different() {
      return different;
    },
  };
}
