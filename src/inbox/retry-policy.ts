/** What a failure means for the item that it happened to. `reason` is a short code for logs and metrics. */
export type Verdict =
  /** Slack said how long to wait. */
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: string }
  /** It passes by itself, nobody knows when. */
  | { readonly kind: 'again'; readonly reason: string }
  /** Not foreseen: a few more tries, in case it passes. */
  | { readonly kind: 'unforeseen'; readonly reason: string }
  /** Trying again would give the same. */
  | { readonly kind: 'final'; readonly reason: string };

/** What to do with an item after a failure. */
export type Next =
  | { readonly do: 'retry'; readonly inMs: number; readonly counts: boolean }
  | { readonly do: 'give-up'; readonly reason: string };

export interface RetryPolicy {
  /** An item older than this is not tried again. */
  readonly giveUpAfterMs: number;
  readonly unforeseenTries: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** 0 to 1; spreads the pauses. */
  readonly random: () => number;
}

/** An answer that is an hour late helps nobody, and a bug seldom passes. */
export const RETRY_POLICY: RetryPolicy = {
  giveUpAfterMs: 3_600_000,
  unforeseenTries: 5,
  firstPauseMs: 500,
  longestPauseMs: 60_000,
  random: Math.random,
};

/** For what a start needs: it is tried until it works, since nothing is lost meanwhile. */
export const UNTIL_IT_WORKS: RetryPolicy = {
  ...RETRY_POLICY,
  giveUpAfterMs: Number.POSITIVE_INFINITY,
  unforeseenTries: Number.POSITIVE_INFINITY,
  longestPauseMs: 30_000,
};

/**
 * Decides on the next try: pauses double from `firstPauseMs` to `longestPauseMs`, each shortened by
 * up to half at random, so that many items do not come back at the same moment.
 *
 * @param attempts how often the item was taken up so far, 1 or more
 */
export function nextTry(
  policy: RetryPolicy,
  verdict: Verdict,
  attempts: number,
  ageMs: number,
): Next {
  const { reason } = verdict;
  if (verdict.kind === 'final') return { do: 'give-up', reason };
  if (ageMs > policy.giveUpAfterMs) return { do: 'give-up', reason: `too-late:${reason}` };
  if (verdict.kind === 'wait') return { do: 'retry', inMs: verdict.ms, counts: false };
  if (verdict.kind === 'unforeseen' && attempts >= policy.unforeseenTries) {
    return { do: 'give-up', reason };
  }
  const doubled = policy.firstPauseMs * 2 ** Math.min(attempts - 1, 30);
  const pause = Math.min(doubled, policy.longestPauseMs);
  return { do: 'retry', inMs: Math.round(pause * (1 - policy.random() / 2)), counts: true };
}
