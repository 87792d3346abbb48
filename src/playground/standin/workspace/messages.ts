import { createTimestamps, type Ts } from '../ids.ts';
import type { Journal } from '../record/journal.ts';
import { fillBlockIds } from './block-ids.ts';
import { type NewMessage, type StoredMessage, toPlaygroundMessage } from './model.ts';

type MessageChange = Partial<Pick<StoredMessage, 'text' | 'blocks' | 'metadata' | 'attachments'>>;

/** All messages of the workspace, ephemeral ones included. */
export interface Messages {
  post(message: NewMessage): StoredMessage;
  change(message: StoredMessage, change: MessageChange): StoredMessage;
  remove(message: StoredMessage): void;
  find(channel: string, ts: Ts): StoredMessage | undefined;
  /** In the order of posting. */
  in(channel?: string): readonly StoredMessage[];
}

export function createMessages(now: () => number, journal: Journal): Messages {
  const byChannel = new Map<string, { messages: StoredMessage[]; next: () => Ts }>();
  const channelOf = (id: string) => {
    const known = byChannel.get(id);
    if (known !== undefined) return known;
    const made = { messages: [], next: createTimestamps(now) };
    byChannel.set(id, made);
    return made;
  };
  return {
    post: ({ channel, user, text, ...rest }) => {
      const { messages, next } = channelOf(channel);
      const message: StoredMessage = {
        channel,
        user,
        text,
        ts: next(),
        threadTs: rest.threadTs ?? null,
        blocks: rest.blocks ? fillBlockIds(rest.blocks) : null,
        botId: rest.botId ?? null,
        ephemeralTo: rest.ephemeralTo ?? null,
        metadata: rest.metadata ?? null,
        attachments: rest.attachments ?? null,
        clientMsgId: rest.clientMsgId ?? null,
        editedTs: null,
      };
      messages.push(message);
      journal.frame({ type: 'message', message: toPlaygroundMessage(message) });
      return message;
    },
    change: (message, change) => {
      const { messages, next } = channelOf(message.channel);
      const blocks = change.blocks ? fillBlockIds(change.blocks) : change.blocks;
      const changed: StoredMessage = {
        ...message,
        ...change,
        ...(blocks === undefined ? {} : { blocks }),
        editedTs: next(),
      };
      messages.splice(messages.indexOf(message), 1, changed);
      journal.frame({ type: 'message-changed', message: toPlaygroundMessage(changed) });
      return changed;
    },
    remove: (message) => {
      const { messages } = channelOf(message.channel);
      messages.splice(messages.indexOf(message), 1);
      journal.frame({ type: 'message-deleted', channel: message.channel, ts: message.ts });
    },
    find: (channel, ts) => byChannel.get(channel)?.messages.find((entry) => entry.ts === ts),
    in: (channel) =>
      channel === undefined
        ? [...byChannel.values()].flatMap(({ messages }) => messages)
        : [...(byChannel.get(channel)?.messages ?? [])],
  };
}
