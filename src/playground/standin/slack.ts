import type { Clock } from './clock.ts';
import type { Delivery, DeliveryKind } from './delivery/delivery.ts';
import type { SocketTransport } from './delivery/socket-transport.ts';
import type { FaultSource } from './faults.ts';
import type { Settings } from './options.ts';
import type { Journal } from './record/journal.ts';
import type { Account } from './workspace/account.ts';
import type { Assistant } from './workspace/assistant.ts';
import type { Directory } from './workspace/directory.ts';
import type { Messages } from './workspace/messages.ts';
import type { ResponseUrls } from './workspace/response-urls.ts';
import type { Triggers } from './workspace/triggers.ts';
import type { Views } from './workspace/views.ts';

/** Everything the stand-in is made of, as its methods and acts are given it. */
export interface Slack {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly account: Account;
  readonly directory: Directory;
  readonly messages: Messages;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly assistant: Assistant;
  readonly journal: Journal;
  readonly faults: FaultSource;
  readonly sockets: SocketTransport;
  /** An address below the stand-in's own. */
  url(path: string): string;
  deliver(kind: DeliveryKind, name: string, payload: Readonly<Record<string, unknown>>): Delivery;
}
