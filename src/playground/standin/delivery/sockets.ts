import type { DisconnectReason } from './socket-frames.ts';

/** What tests do to the app's sockets. */
export interface Sockets {
  /** Connections that are open and not told to go. */
  readonly count: number;
  /** Connections opened since the start. */
  readonly opened: number;
  /** Sends a disconnect frame to the oldest connection, or to all. */
  disconnect(reason: DisconnectReason, which?: 'oldest' | 'all'): void;
  /** Cuts the oldest connection, or all, without a closing handshake. */
  cut(which?: 'oldest' | 'all'): void;
  /** Sends data as it is to every connection. */
  sendRaw(data: string | Uint8Array): void;
}
