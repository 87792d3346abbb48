import type { PlaygroundMessage } from '../../protocol.ts';
import type { Ts } from '../ids.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly members: ReadonlySet<string>;
}

/** A message as stored. It satisfies what the page is sent. */
export interface StoredMessage extends PlaygroundMessage {
  readonly ts: Ts;
  /** Null for a message typed by a person. */
  readonly botId: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly attachments: readonly unknown[] | null;
  readonly clientMsgId: string | null;
  /** When it was last changed. */
  readonly editedTs: Ts | null;
}

export interface NewMessage {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly threadTs?: Ts | null;
  readonly blocks?: readonly unknown[] | null;
  readonly botId?: string | null;
  readonly ephemeralTo?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  readonly attachments?: readonly unknown[] | null;
  readonly clientMsgId?: string | null;
}

/** The part of a message that the page is sent. */
export const toPlaygroundMessage = (message: StoredMessage): PlaygroundMessage => ({
  channel: message.channel,
  ts: message.ts,
  threadTs: message.threadTs,
  user: message.user,
  text: message.text,
  blocks: message.blocks,
  ephemeralTo: message.ephemeralTo,
});
