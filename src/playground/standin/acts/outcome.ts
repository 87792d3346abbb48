import type { ActResult } from '../../protocol.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { StoredMessage } from '../workspace/model.ts';

/** What came of an act. */
export interface ActOutcome {
  /** What the page is told. */
  readonly result: ActResult;
  /** What the person said, or what a command was answered with in its acknowledgement. */
  readonly message: StoredMessage | null;
  /** What the app was sent because of it. */
  readonly deliveries: readonly Delivery[];
}

export const done = (
  deliveries: readonly Delivery[] = [],
  message: StoredMessage | null = null,
): ActOutcome => ({ result: { ok: true }, message, deliveries });

export const refusedAct = (error: string, deliveries: readonly Delivery[] = []): ActOutcome => ({
  result: { ok: false, error },
  message: null,
  deliveries,
});

/** What Slack's client says when an app does not answer an interaction. */
export const NO_ANSWER = 'The app did not answer in time. Try again.';
