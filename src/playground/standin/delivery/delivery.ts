/** How Socket Mode names what it carries; over HTTP the same things differ by their form. */
export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** Why an attempt failed, in the words of `x-slack-retry-reason`. */
export type FailureReason = 'http_timeout' | 'http_error' | 'connection_failed';

export interface Retry {
  /** 1 for the first repetition. */
  readonly num: number;
  readonly reason: FailureReason;
}

export type AttemptOutcome =
  | { readonly acked: true; readonly status: number | null; readonly body: unknown }
  | {
      readonly acked: false;
      readonly status: number | null;
      readonly reason: FailureReason;
      /** The app asked not to be sent it again (`x-slack-no-retry: 1`). */
      readonly noRetry: boolean;
    };

/** One time that the app was sent something. */
export interface Attempt {
  readonly retryNum: number;
  readonly outcome: AttemptOutcome;
  readonly ms: number;
}

export type DeliveryResult = {
  readonly attempts: readonly Attempt[];
  /** From the first attempt to the acknowledgement, or to giving up. */
  readonly ms: number;
} & AttemptOutcome;

/** Something on its way to the app. */
export interface Delivery {
  readonly kind: DeliveryKind;
  /** The event's type, the command, or the interaction's type. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Attempts that have ended, duplicates included. */
  readonly attempts: readonly Attempt[];
  /** Resolves once acknowledged or given up; never rejects. */
  readonly done: Promise<DeliveryResult>;
}

export interface SendOptions {
  /** Cuts the connection when the acknowledgement comes, so that it does not count. */
  readonly dropBeforeAck: boolean;
  /** Sends something that is not JSON first; sockets only. */
  readonly malformedFirst: boolean;
}

/** Carries one attempt to the app. */
export interface Transport {
  send(
    kind: DeliveryKind,
    payload: Readonly<Record<string, unknown>>,
    retry: Retry | null,
    options: SendOptions,
  ): Promise<AttemptOutcome>;
}

export const failed = (
  reason: FailureReason,
  status: number | null = null,
  noRetry = false,
): AttemptOutcome => ({ acked: false, status, reason, noRetry });
