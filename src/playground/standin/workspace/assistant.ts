import type { StreamFrame } from '../../protocol.ts';
import type { Journal } from '../record/journal.ts';

type StatusFrame = Extract<StreamFrame, { type: 'status' }>;
export type PromptsFrame = Extract<StreamFrame, { type: 'prompts' }>;

/** What the app shows beside its messages: "is typing…" lines, suggested prompts, titles. */
export interface Assistant {
  setStatus(channel: string, threadTs: string, text: string): void;
  setPrompts(channel: string, title: string, prompts: PromptsFrame['prompts']): void;
  setTitle(channel: string, threadTs: string, title: string): void;
  title(channel: string, threadTs: string): string | undefined;
  status(channel: string, threadTs: string): string;
  /** The frames that bring a page that has just opened up to date. */
  readonly frames: readonly StreamFrame[];
}

export function createAssistant(journal: Journal): Assistant {
  const statuses = new Map<string, StatusFrame>();
  const prompts = new Map<string, PromptsFrame>();
  const titles = new Map<string, string>();
  const key = (channel: string, threadTs: string): string => `${channel}/${threadTs}`;
  return {
    setStatus: (channel, threadTs, text) => {
      const id = key(channel, threadTs);
      if (text === (statuses.get(id)?.text ?? '')) return;
      const frame: StatusFrame = { type: 'status', channel, threadTs, text };
      if (text === '') statuses.delete(id);
      else statuses.set(id, frame);
      journal.frame(frame);
    },
    setPrompts: (channel, title, list) => {
      const frame: PromptsFrame = { type: 'prompts', channel, title, prompts: list };
      prompts.set(channel, frame);
      journal.frame(frame);
    },
    setTitle: (channel, threadTs, title) => {
      titles.set(key(channel, threadTs), title);
      journal.changed();
    },
    title: (channel, threadTs) => titles.get(key(channel, threadTs)),
    status: (channel, threadTs) => statuses.get(key(channel, threadTs))?.text ?? '',
    get frames() {
      return [...statuses.values(), ...prompts.values()];
    },
  };
}
