import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Explanation } from '../answer/explain.ts';
import type { Answer, Ask } from '../answer/types.ts';
import type { Outline } from '../knowledge/outline.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { Person } from '../render/blocks/ask-a-person.ts';
import type { Curation } from '../render/blocks/curation.ts';
import type { SlackMessage, Surface } from '../render/blocks/message.ts';
import type { FeedbackDesk } from './feedback.ts';
import type { GapRecorder } from './gap-recorder.ts';
import type { ThreadMemory } from './threads.ts';

/** Where a reply goes, with the client and context that Bolt gave the listener. */
export interface ReplyTarget {
  readonly channel: string;
  /** Null posts to the channel itself. */
  readonly threadTs: string | null;
  readonly client: WebClient;
  readonly context: Context;
}

/**
 * Posts a reply once for the inbox item that `target.context` belongs to, however often the item is
 * taken up. Sends it with `link_names`, `unfurl_links` and `unfurl_media` false and `parse` none.
 * Rejects with the Web API's error when Slack refuses it (`error.data.error`, such as
 * `invalid_blocks`, after which the same item may be tried with other blocks) and when it could not
 * be sent, so that the item is taken up again.
 */
export type Reply = (target: ReplyTarget, message: SlackMessage) => Promise<void>;

/**
 * What the receivers add to Bolt's context (`customProperties`). `refused` says that the text was
 * withheld because it carried classification markings: what the listener sees is empty.
 */
export interface RefusedContext {
  readonly refused?: boolean;
}

/** The knowledge in outline, and what happened last. */
export interface KnowledgeContents {
  readonly outline: Outline;
  readonly latest: readonly TopicFact[];
}

/** Everything that listeners are given; they reach for nothing else. */
export interface ListenerDeps {
  readonly ask: Ask;
  /** Explains the answer to a question that was asked after these; null for a refused text. */
  readonly explain: (question: string, history: readonly string[]) => Explanation | null;
  readonly threads: ThreadMemory;
  readonly reply: Reply;
  readonly log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
  /** True where Slack may lag in block types (GovSlack): replies use the plain form from the start. */
  readonly plainBlocks: boolean;
  /** Takes what people say of answers; null where it is not asked for. */
  readonly feedback: FeedbackDesk | null;
  /** Who is asked where there is no answer; null where nobody is named. */
  readonly person: Person | null;
  /** Takes what went without an answer; null where it is not kept. */
  readonly gaps: GapRecorder | null;
  /** What Home shows of the knowledge. */
  readonly contents: () => KnowledgeContents;
  /** What a user who is a curator sees in Home; null for everybody else. */
  readonly curationFor: (userId: string) => Promise<Curation | null>;
  /** Told of every answer given, for the metrics; never of what was asked. */
  readonly answered: (surface: Surface, outcome: Answer['outcome']) => void;
}
