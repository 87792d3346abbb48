import type { KnownBlock } from '@slack/types';

/** What a surface shows: blocks, and the whole answer as text for screen readers and notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Where a reply is shown. `shared` is a command's answer that its asker put into the channel. */
export type Surface = 'command' | 'mention' | 'dm' | 'home' | 'shared';
