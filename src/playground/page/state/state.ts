import type {
  PlaygroundCall,
  PlaygroundMessage,
  PlaygroundView,
  PlaygroundWorkspace,
} from '../../protocol.ts';
import { NO_FEATURES, type PageFeatures } from '../features.ts';

/** What the middle of the page shows. */
export type Place = { readonly kind: 'channel'; readonly id: string } | { readonly kind: 'home' };

export interface ThreadAddress {
  readonly channel: string;
  readonly ts: string;
}

/** A thread beside the messages; `byPerson` says who opened it, and so whether the focus goes there. */
export interface OpenThread extends ThreadAddress {
  readonly byPerson: boolean;
}

interface Prompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** `lost` once a stream has ended; `back` from the next one on, until the person has been told. */
type Connection = 'connecting' | 'open' | 'lost' | 'back';

type Pane = 'none' | 'inspector';

/** Everything that the page draws. */
export interface State {
  readonly connection: Connection;
  readonly workspace: Omit<PlaygroundWorkspace, 'messages' | 'homes'> | null;
  readonly features: PageFeatures;
  /** Per channel, oldest first. */
  readonly messages: Readonly<Record<string, readonly PlaygroundMessage[]>>;
  readonly homes: Readonly<Record<string, PlaygroundView>>;
  /** The open modal of each person. */
  readonly modals: Readonly<Record<string, PlaygroundView>>;
  /** "is thinking…" lines, keyed by `statusKey`. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly prompts: Readonly<Record<string, Prompts>>;
  /** Newest last, the last `CALLS_KEPT` of them. */
  readonly calls: readonly PlaygroundCall[];
  readonly unread: Readonly<Record<string, number>>;
  /** The id of the person being played. */
  readonly me: string | null;
  readonly place: Place | null;
  readonly thread: OpenThread | null;
  readonly pane: Pane;
  readonly sidebarOpen: boolean;
  /** Whether a thread fits beside the messages. */
  readonly roomy: boolean;
  /** The person's last message of their own, whose first reply opens its thread. */
  readonly awaiting: ThreadAddress | null;
  /** What was sent, oldest first, for the Up key. */
  readonly sent: readonly string[];
}

/** Calls kept for the inspector; an afternoon of trying things stays well below it. */
export const CALLS_KEPT = 300;

export const statusKey = (channel: string, threadTs: string): string => `${channel}/${threadTs}`;

export const initialState: State = {
  connection: 'connecting',
  workspace: null,
  features: NO_FEATURES,
  messages: {},
  homes: {},
  modals: {},
  statuses: {},
  prompts: {},
  calls: [],
  unread: {},
  me: null,
  place: null,
  thread: null,
  pane: 'none',
  sidebarOpen: false,
  roomy: true,
  awaiting: null,
  sent: [],
};
