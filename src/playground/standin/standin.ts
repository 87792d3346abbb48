import type { Act, PlaygroundWorkspace, StreamFrame } from '../protocol.ts';
import type { ActOutcome } from './acts/outcome.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { Sockets } from './delivery/sockets.ts';
import type { Faults } from './faults.ts';
import type { Settings } from './options.ts';
import type { SendEventOptions } from './payloads/events.ts';
import type { CallRecord } from './record/journal.ts';
import type { Channel, StoredMessage, User } from './workspace/model.ts';
import type { StoredView } from './workspace/views.ts';

/** A local Slack: its Web API, Socket Mode, signed requests, people, and a hand on all of it. */
export interface StandIn {
  /** `http://127.0.0.1:PORT/api/`, for `slackApiUrl`. */
  readonly apiUrl: string;
  readonly team: Settings['team'];
  readonly bot: Settings['bot'];
  readonly tokens: Settings['tokens'];
  readonly signingSecret: string;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  /** A person's id, by name. @throws when there is none */
  userId(name: string): string;
  /** A channel's id, by name; a person's name gives their direct message. @throws for none */
  channelId(name: string): string;

  /** Does what a person does on the page. */
  act(act: Act): Promise<ActOutcome>;
  /** The opening frames of a page's stream, then each change as `onFrame` tells it. */
  openingFrames(): StreamFrame[];
  onFrame(listener: (frame: StreamFrame) => void): () => void;
  snapshot(): PlaygroundWorkspace;

  /** Sends any event in the Events API's envelope. */
  sendEvent(event: Readonly<Record<string, unknown>>, options?: SendEventOptions): Delivery;
  readonly deliveries: readonly Delivery[];
  /** Where signed requests go, with `delivery: 'http'`. */
  requestUrl: string | null;
  /** Sends url_verification to the request url; true when the app passed. */
  verifyRequestUrl(): Promise<boolean>;

  /** Messages in the order of posting, ephemeral ones included. */
  messages(channel?: string): readonly StoredMessage[];
  modal(user: string): StoredView | undefined;
  home(user: string): StoredView | undefined;
  /** Requests between the app and the stand-in, in the order of their ends. */
  calls(name?: string): readonly CallRecord[];
  readonly frames: readonly StreamFrame[];
  /**
   * The first value of `probe` that is neither undefined, null nor false, looked at again whenever
   * something happens. 5 s by default.
   *
   * @throws after `timeoutMs`, with the latest calls in the message
   */
  waitFor<T>(probe: () => T, timeoutMs?: number): Promise<Exclude<T, undefined | null | false>>;

  readonly faults: Faults;
  readonly sockets: Sockets;
  /** The granted scopes; set it to take some away. */
  scopes: readonly string[];
  /** Makes the bot's token revoked, the account inactive, or all valid again. */
  setTokenState(state: 'valid' | 'revoked' | 'inactive'): void;
  /** Revokes the token and tells the app so, as uninstalling does. */
  uninstall(): readonly Delivery[];
  close(): Promise<void>;
}
