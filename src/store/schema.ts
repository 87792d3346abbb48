import type { Generated } from 'kysely';

/** An event of Slack that was accepted, and how far it has come. Times are milliseconds since 1970. */
export interface InboxTable {
  id: Generated<number>;
  /** The event's id, as Slack gave it. */
  event_key: string;
  /** Team, channel and ts, where the event is a message: one message can come under two event ids. */
  message_key: string | null;
  /** Items of one queue are handled one after the other, in the order of their ids. */
  queue: string;
  state: 'waiting' | 'working' | 'done' | 'failed';
  /** The event's body as JSON; null once the item is done or failed. */
  body: string | null;
  /** 1 where the text was withheld before it was written. */
  withheld: number;
  received_at: number;
  due_at: number;
  attempts: number;
  owner: string | null;
  finished_at: number | null;
  /** Why it failed. */
  reason: string | null;
}

/** A process that works on the inbox; its items are free again once it is gone. */
export interface WorkersTable {
  owner: string;
  host: string;
  pid: number;
  /** When the process started, as its host tells it; empty where it does not. */
  started: string;
  seen_at: number;
}

/** A reply on its way to Slack, or there. A row left in `sending` means that nobody knows. */
export interface PostsTable {
  key: string;
  state: 'sending' | 'sent';
  at: number;
}

/** A question asked in a thread, for its follow-ups. */
export interface ThreadQuestionsTable {
  team: string;
  channel: string;
  thread_ts: string;
  ts: string;
  question: string;
  at: number;
}

/** What somebody said of an answer. */
export interface FeedbackTable {
  /** Stands for one person and one message, and tells of neither. */
  id: string;
  /** YYYY-MM-DD, UTC. */
  day: string;
  verdict: 'right' | 'wrong' | 'outdated';
  /** Of the answer. */
  outcome: string;
  /** What was asked; null where it was not to be kept. */
  question: string | null;
  /** Ids of the facts that the answer used, best first, with spaces between them. */
  facts: string;
  note: string | null;
  /** The member who asked to hear back; null for everybody else. */
  hear_back: string | null;
}

/** How often a question went without an answer on a day; nothing of who asked it. */
export interface GapsTable {
  /** YYYY-MM-DD, UTC. */
  day: string;
  question: string;
  outcome: 'abstain' | 'did-you-mean';
  count: number;
}

export interface Schema {
  inbox: InboxTable;
  workers: WorkersTable;
  posts: PostsTable;
  thread_questions: ThreadQuestionsTable;
  feedback: FeedbackTable;
  gaps: GapsTable;
}
