import type { StreamFrame } from '../../protocol.ts';
import type { PageFeatures } from '../features.ts';
import type { Place, ThreadAddress } from './state.ts';

/** Everything that changes the page: frames of the stream and what the person does. */
export type PageEvent =
  | { readonly type: 'frame'; readonly frame: StreamFrame }
  | { readonly type: 'features'; readonly features: PageFeatures }
  | { readonly type: 'stream-lost' }
  | { readonly type: 'reconnection-told' }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'play-as'; readonly user: string }
  | { readonly type: 'open-thread'; readonly thread: ThreadAddress }
  | { readonly type: 'close-thread' }
  /** Closes what was opened last over or beside the messages. */
  | { readonly type: 'escape' }
  | { readonly type: 'show-inspector'; readonly shown: boolean }
  | { readonly type: 'clear-calls' }
  | { readonly type: 'show-sidebar'; readonly shown: boolean }
  | { readonly type: 'resized'; readonly roomy: boolean }
  | { readonly type: 'sent'; readonly text: string }
  | { readonly type: 'dismiss-message'; readonly channel: string; readonly ts: string };
